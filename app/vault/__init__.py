# SPDX-License-Identifier: Apache-2.0
"""The keyring: where secrets lie, keyed by settings group."""
