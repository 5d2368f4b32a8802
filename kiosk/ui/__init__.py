# SPDX-License-Identifier: EUPL-1.2
"""The Qt side: application, view-models, web view, words."""
