# SPDX-License-Identifier: Apache-2.0
"""The benchmark: ratios of medians within one run, so that a machine's speed cancels out."""
