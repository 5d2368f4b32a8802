# SPDX-License-Identifier: EUPL-1.2
"""The settings: each declared once with type, default and description; a faulty file names all its faults at once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator

from kiosk.domain.navigation import is_loopback, origin_of


class ConfigError(Exception):
    """The settings cannot be used.

    Attributes:
        faults: one sentence a fault.
    """

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def _address(value: str) -> str:
    if not value:
        return value
    if not origin_of(value) or not value.startswith(("https://", "http://")):
        raise ValueError("must be an address that begins with https://")
    if value.startswith("http://") and not is_loopback(value):
        raise ValueError("plain http is accepted for this machine only (sandbox); use https")
    return value.rstrip("/")


Address = Annotated[str, AfterValidator(_address)]
Seconds = Annotated[float, Field(ge=0, le=86400)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Kiosk(_Section):
    """Who runs the kiosk and how it looks."""

    name: str = Field(
        default="Comune di Montechiaro", max_length=60, description="name of the public body, shown on every page"
    )
    subtitle: str = Field(
        default="", max_length=60, description="second line; empty: the usual one in the visitor's language"
    )
    language: Literal["it", "en"] = Field(default="it", description="first language of the screen")
    fullscreen: bool = Field(default=True, description="fill the screen, without a frame")
    width: int = Field(
        default=1080, ge=640, le=7680, description="width of the window in pixels when it is not full screen"
    )
    height: int = Field(
        default=1920, ge=480, le=7680, description="height of the window in pixels when it is not full screen"
    )


class Desk(_Section):
    """The people who help."""

    name: str = Field(
        default="sportello", max_length=60, description="the counter to send people to, as in 'sportello 2'"
    )
    hours: str = Field(default="", max_length=120, description="when it is open, as people read it")


class Creditor(_Section):
    """A creditor whose notices are paid here."""

    id: str = Field(pattern=r"^[0-9]{11}$", description="its fiscal code, 11 digits (idDominio in GovPay)")
    name: str = Field(min_length=1, max_length=70, description="its name, shown where GovPay gives none")


class Auth(_Section):
    """How the kiosk presents itself to GovPay."""

    kind: Literal["basic", "ssl", "apikey"] = Field(
        default="basic", description="the auth segment of GovPay's addresses"
    )
    user: str = Field(default="", description="basic: user; apikey: X-APP-ID")
    password: SecretStr = Field(default=SecretStr(""), description="basic: password; apikey: X-API-KEY")
    password_file: str = Field(default="", description="a file that holds the password, instead of writing it here")
    certificate: str = Field(default="", description="ssl: file with the client certificate (PEM)")
    certificate_key: str = Field(default="", description="ssl: file with its private key (PEM)")


class GovPay(_Section):
    """GovPay: where its APIs are. An empty address means that the installation does not offer that API."""

    pendenze_v2: Address = Field(default="", description="context of API Pendenze v2, …/govpay-api-pendenze")
    pagamento_v2: Address = Field(default="", description="context of API Pagamento v2, …/govpay-api-pagamento")
    pagamento_v3: Address = Field(default="", description="context of API Pagamento v3 (deprecated by GovPay)")
    ragioneria_v3: Address = Field(default="", description="context of API Ragioneria v3, …/govpay-api-ragioneria")
    avvisi_only: list[Literal["pendenze_v2", "pagamento_v2"]] = Field(
        default_factory=list, description="APIs of which a gateway lets only GET /avvisi through"
    )
    ca_file: str = Field(default="", description="certificates to trust (PEM); empty: the system's")
    auth: Auth = Field(default_factory=lambda: Auth(), description="credentials")
    connect_timeout_s: Seconds = Field(default=5.0, description="to connect")
    read_timeout_s: Seconds = Field(default=10.0, description="to wait for an answer")
    find_timeout_s: Seconds = Field(
        default=30.0, description="the same for byAvviso, for which GovPay may ask the creditor"
    )
    pdf_timeout_s: Seconds = Field(default=20.0, description="the same for a PDF")


class Checkout(_Section):
    """pagoPA Checkout."""

    api: Address = Field(
        default="", description="address of the EC API without version: https://api.platform.pagopa.it/checkout/ec"
    )
    version: Literal["v1", "v2"] = Field(
        default="v2", description="version of POST /carts; v2 knows payments still in progress"
    )
    subscription_key: SecretStr = Field(default=SecretStr(""), description="Ocp-Apim-Subscription-Key")
    subscription_key_file: str = Field(default="", description="a file that holds the key, instead of writing it here")
    pages: list[Address] = Field(
        default_factory=lambda: ["https://checkout.pagopa.it"],
        description="origins at which Checkout's pages may be; the first is named on the screen",
    )
    return_base: Address = Field(
        default="https://kiosk.invalid/ritorno",
        description="where Checkout is told to return to; need not exist, is never asked",
    )
    email: str = Field(
        default="", max_length=120, description="e-mail address filled in for the payer; empty: the payer types one"
    )
    connect_timeout_s: Seconds = Field(default=5.0, description="to connect")
    read_timeout_s: Seconds = Field(default=20.0, description="to wait for an answer")


class Printer(_Section):
    """The printer."""

    kind: Literal["none", "folder", "cups"] = Field(
        default="none", description="none, a folder (trial), or a CUPS queue"
    )
    folder: str = Field(default="", description="folder: where the documents are written")
    host: str = Field(default="localhost", description="cups: host of the CUPS server")
    port: int = Field(default=631, ge=1, le=65535, description="cups: its port")
    queue: str = Field(default="", description="cups: name of the queue")
    timeout_s: Seconds = Field(default=90.0, description="cups: how long a job is followed")


class Waits(_Section):
    """How long the kiosk waits, in seconds."""

    schedule_s: list[Seconds] = Field(
        default_factory=lambda: [0.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0],
        min_length=1,
        max_length=20,
        description="when receipts are asked for, counted from the return",
    )
    idle_s: Seconds = Field(default=60.0, description="untouched, before the kiosk asks whether somebody is there")
    idle_payment_s: Seconds = Field(default=180.0, description="the same on the payment page")
    idle_bank_s: Seconds = Field(default=300.0, description="the same once the payer may be at the bank's page")
    idle_warning_s: Seconds = Field(default=20.0, description="how long it then waits for an answer")
    page_load_s: Seconds = Field(default=30.0, description="how long Checkout's page may take to appear")
    move_on_s: Seconds = Field(default=20.0, description="how long the outcome page stays when nobody presses anything")
    shown_at_least_s: Seconds = Field(default=1.5, description="the shortest time for which the verification is shown")
    slow_search_s: Seconds = Field(default=8.0, description="after which a search says that it takes longer than usual")
    probe_s: Seconds = Field(default=60.0, description="between two looks whether a server is back")


class Web(_Section):
    """The embedded payment page."""

    zoom_portrait: float = Field(default=1.6, ge=0.5, le=4.0, description="zoom on an upright screen")
    zoom_landscape: float = Field(default=1.25, ge=0.5, le=4.0, description="zoom on a lying screen")


class Logs(_Section):
    """The log. It never holds names, codes of people, or scans."""

    level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="from which level on")
    file: str = Field(default="", description="a file; empty: standard error (the journal of systemd)")


class Settings(_Section):
    """All settings."""

    kiosk: Kiosk = Field(default_factory=lambda: Kiosk())
    desk: Desk = Field(default_factory=lambda: Desk())
    creditors: list[Creditor] = Field(
        min_length=1, max_length=100, description="the creditors served, asked in this order"
    )
    govpay: GovPay
    checkout: Checkout
    printer: Printer = Field(default_factory=lambda: Printer())
    waits: Waits = Field(default_factory=lambda: Waits())
    web: Web = Field(default_factory=lambda: Web())
    log: Logs = Field(default_factory=lambda: Logs())

    @model_validator(mode="after")
    def _complete(self) -> Settings:
        faults = list(self._missing())
        if faults:
            raise ValueError("\n".join(faults))
        return self

    def _missing(self) -> Iterator[str]:
        govpay, auth = self.govpay, self.govpay.auth
        if not (govpay.pendenze_v2 or govpay.pagamento_v2 or govpay.ragioneria_v3):
            yield "govpay: no API in which a notice can be found (pagamento_v2, pendenze_v2 or ragioneria_v3)"
        if not (govpay.ragioneria_v3 or govpay.pagamento_v3 or govpay.pendenze_v2):
            yield "govpay: no API that gives receipts (ragioneria_v3, pagamento_v3 or pendenze_v2)"
        if auth.kind == "ssl" and not (auth.certificate and auth.certificate_key):
            yield "govpay.auth: kind ssl needs certificate and certificate_key"
        if auth.kind != "ssl" and not (auth.user and (auth.password.get_secret_value() or auth.password_file)):
            yield f"govpay.auth: kind {auth.kind} needs user and password or password_file"
        if not self.checkout.api:
            yield "checkout.api: missing"
        if not self.checkout.pages:
            yield "checkout.pages: at least one"
        if not (self.checkout.subscription_key.get_secret_value() or self.checkout.subscription_key_file):
            yield "checkout: subscription_key or subscription_key_file is missing"
        if self.printer.kind == "folder" and not self.printer.folder:
            yield "printer.folder: missing"
        if self.printer.kind == "cups" and not self.printer.queue:
            yield "printer.queue: missing"
        if sorted(self.waits.schedule_s) != self.waits.schedule_s:
            yield "waits.schedule_s: the times must rise"
        if len({creditor.id for creditor in self.creditors}) != len(self.creditors):
            yield "creditors: the same id twice"

    @property
    def training(self) -> bool:
        """Whether this is no real payment: GovPay or Checkout is on this machine. The screen then says PROVA."""
        govpay = self.govpay
        used = (govpay.pendenze_v2, govpay.pagamento_v2, govpay.pagamento_v3, govpay.ragioneria_v3, self.checkout.api)
        return any(is_loopback(address) for address in used if address)


def secret(value: SecretStr, file: str) -> str:
    """A secret as written in the settings, or the first line of the file that holds it.

    Raises:
        ConfigError: the file cannot be read.
    """
    if not file:
        return value.get_secret_value()
    try:
        return Path(file).read_text(encoding="utf-8").split("\n", 1)[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"cannot read the secret in {file}: {type(error).__name__}"]) from None


def load(path: Path) -> Settings:
    """Read a settings file (TOML).

    Raises:
        ConfigError: the file cannot be read or has faults; all are named.
    """
    try:
        with path.open("rb") as file:
            return parse(tomllib.load(file))
    except OSError as error:
        raise ConfigError([f"cannot read {path}: {error.strerror}"]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path} is not TOML: {error}"]) from None


def parse(data: dict[str, object]) -> Settings:
    """Check settings that were read from somewhere.

    Raises:
        ConfigError: they have faults; all are named.
    """
    try:
        return Settings.model_validate(data)
    except ValidationError as error:
        raise ConfigError([line for one in error.errors() for line in _sentences(dict(one))]) from None


def _sentences(error: dict[str, object]) -> list[str]:
    location = error["loc"]
    where = ".".join(str(part) for part in location) if isinstance(location, tuple) else ""
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        message = "there is no such setting"
    if error["type"] == "missing":
        message = "missing"
    return [f"{where}: {message}"] if where else message.split("\n")
