# SPDX-License-Identifier: Apache-2.0
"""OAuth 2.0: providers, the device authorization grant and tokens."""
