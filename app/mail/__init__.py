# SPDX-License-Identifier: Apache-2.0
"""SMTP and POP3 with OAuth 2.0, and the stepwise connection test."""
