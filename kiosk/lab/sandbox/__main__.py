# SPDX-License-Identifier: EUPL-1.2
"""`python -m kiosk.lab.sandbox`: the sandbox alone."""

from __future__ import annotations

import argparse
import sys

from kiosk.lab.sandbox.server import add_arguments, main

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="kiosk.lab.sandbox", description="A local GovPay and Checkout.")
    add_arguments(parser)
    sys.exit(main(parser.parse_args()))
