# SPDX-License-Identifier: Apache-2.0
"""The machine's status by e-mail: to whoever asks for it, and on a schedule."""
