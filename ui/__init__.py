# SPDX-License-Identifier: Apache-2.0
"""The panel: shows what the core knows, and knows nothing itself."""
