# SPDX-License-Identifier: Apache-2.0
"""A provider, an SMTP and a POP3 server on loopback, for the demo and the tests."""
