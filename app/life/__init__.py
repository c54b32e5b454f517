# SPDX-License-Identifier: Apache-2.0
"""What the machine does by itself: keep tokens alive, look for mail, answer and report."""
