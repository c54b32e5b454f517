# SPDX-License-Identifier: Apache-2.0
"""The core of Adgang: knows everything, and has never heard of Qt."""
