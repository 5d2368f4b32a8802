# SPDX-License-Identifier: EUPL-1.2
"""The voice: Speech Dispatcher, which has an engine such as espeak-ng speak, and the headphones beside it."""
