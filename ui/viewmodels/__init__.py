# SPDX-License-Identifier: Apache-2.0
"""QObjects that QML binds to: typed properties and enums, no text, no I/O."""
