# SPDX-License-Identifier: EUPL-1.2
"""The settings: each declared once with type, default and description; a faulty file names all its faults at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal, NamedTuple
from urllib.parse import urlsplit

from kiosk.config_tariffs import KIND_FORM, TariffSettings
from kiosk.domain.navigation import is_loopback, origin_of
from kiosk.setting import NO_SUCH_SETTING, Fault, Rule, Secret, Section, cross_check, inspect, quoted, setting
from kiosk.settings_file import LineFault, SettingsFile


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
    if "@" in urlsplit(value).netloc:
        raise ValueError("must hold no user and no password")
    if any(sign in value for sign in "?#") or any(sign.isspace() for sign in value):
        raise ValueError("must hold no blank, ? and #")
    return value.rstrip("/")


Address = Annotated[str, Rule(check=_address)]
#: A longer first line of a file is no password or key.
_LONGEST_SECRET = 10_000
_NOT_PRINTABLE = "must be one line without tabs and other signs that nobody sees"
Seconds = Annotated[float, Rule(ge=0, le=86400)]
#: For somebody to read, decide and press; less would end each visit at once.
TimeToAct = Annotated[float, Rule(ge=5, le=86400)]
#: For a server or a device on the other side of a network.
TimeLimit = Annotated[float, Rule(ge=0.5, le=86400)]


class Kiosk(Section):
    """Who runs the kiosk and how it looks."""

    name: str = setting(
        default="Comune di Montechiaro", max_length=60, description="name of the public body, shown on every page"
    )
    subtitle: str = setting(
        default="", max_length=60, description="second line; empty: the usual one in the visitor's language"
    )
    language: Literal["it", "en"] = setting(default="it", description="first language of the screen")
    fullscreen: bool = setting(default=True, description="fill the screen, without a frame")
    width: int = setting(
        default=1080, ge=640, le=7680, description="width of the window in pixels when it is not full screen"
    )
    height: int = setting(
        default=1920, ge=480, le=7680, description="height of the window in pixels when it is not full screen"
    )


class Desk(Section):
    """The people who help."""

    name: str = setting(
        default="sportello", max_length=60, description="the counter to send people to, as in 'sportello 2'"
    )
    hours: str = setting(default="", max_length=120, description="when it is open, as people read it")


class Creditor(Section):
    """A creditor whose notices are paid here."""

    id: str = setting(
        pattern=r"^[0-9]{11}$", form="11 digits", description="its fiscal code, 11 digits (idDominio in GovPay)"
    )
    name: str = setting(min_length=1, max_length=70, description="its name, shown where GovPay gives none")
    services: list[Annotated[str, Rule(pattern=r"^[A-Za-z0-9._-]{1,35}$", form=KIND_FORM)]] = setting(
        default_factory=list,
        max_length=200,
        description="kinds of debt with a form to offer (idTipoPendenza), in this order; empty: all that GovPay lists "
        "(none, to an application that is authorised for some kinds only)",
    )


class Auth(Section):
    """How the kiosk presents itself to GovPay."""

    kind: Literal["basic", "ssl", "apikey"] = setting(
        default="basic", description="the auth segment of GovPay's addresses"
    )
    user: str = setting(default="", description="basic: user; apikey: X-APP-ID")
    password: Secret = setting(default=Secret(""), description="basic: password; apikey: X-API-KEY")
    password_file: str = setting(default="", description="a file that holds the password, instead of writing it here")
    certificate: str = setting(default="", description="ssl: file with the client certificate (PEM)")
    certificate_key: str = setting(default="", description="ssl: file with its private key (PEM)")


class GovPay(Section):
    """GovPay: where its APIs are. An empty address means that the installation does not offer that API."""

    pendenze_v2: Address = setting(default="", description="context of API Pendenze v2, …/govpay-api-pendenze")
    pagamento_v2: Address = setting(default="", description="context of API Pagamento v2, …/govpay-api-pagamento")
    pagamento_v3: Address = setting(default="", description="context of API Pagamento v3 (deprecated by GovPay)")
    ragioneria_v3: Address = setting(default="", description="context of API Ragioneria v3, …/govpay-api-ragioneria")
    avvisi_only: list[Literal["pendenze_v2", "pagamento_v2"]] = setting(
        default_factory=list, description="APIs of which a gateway lets only GET /avvisi through"
    )
    ca_file: str = setting(default="", description="certificates to trust (PEM); empty: the system's")
    application: str = setting(
        default="",
        pattern=r"^[A-Za-z0-9_-]{0,35}$",
        form="up to 35 letters without accents, digits, _ or -",
        description="the kiosk's application in GovPay (idA2A), for making debts; empty: the user of auth",
    )
    auth: Auth = setting(default_factory=Auth, description="credentials")
    connect_timeout_s: TimeLimit = setting(default=5.0, description="to connect")
    read_timeout_s: TimeLimit = setting(default=10.0, description="to wait for an answer")
    find_timeout_s: TimeLimit = setting(
        default=30.0, description="the same for byAvviso, for which GovPay may ask the creditor"
    )
    pdf_timeout_s: TimeLimit = setting(default=20.0, description="the same for a PDF")


class Checkout(Section):
    """pagoPA Checkout."""

    api: Address = setting(
        default="", description="address of the EC API without version: https://api.platform.pagopa.it/checkout/ec"
    )
    version: Literal["v1", "v2"] = setting(
        default="v2", description="version of POST /carts; v2 knows payments still in progress"
    )
    subscription_key: Secret = setting(default=Secret(""), description="Ocp-Apim-Subscription-Key")
    subscription_key_file: str = setting(
        default="", description="a file that holds the key, instead of writing it here"
    )
    pages: list[Address] = setting(
        default_factory=lambda: ["https://checkout.pagopa.it"],
        description="origins at which Checkout's pages may be; the first is named on the screen",
    )
    return_base: Address = setting(
        default="https://kiosk.invalid/ritorno",
        description="where Checkout is told to return to; need not exist, is never asked",
    )
    notices_per_payment: int = setting(
        default=5,
        ge=1,
        le=5,
        description="how many notices one payment carries; a larger pile is split. pagoPA's EC API takes five, "
        "GovPay's older guide says one",
    )
    email: str = setting(
        default="", max_length=120, description="e-mail address filled in for the payer; empty: the payer types one"
    )
    connect_timeout_s: TimeLimit = setting(default=5.0, description="to connect")
    read_timeout_s: TimeLimit = setting(default=20.0, description="to wait for an answer")


#: Of CUPS; see lpadmin(8).
QueueName = Annotated[str, Rule(pattern=r"[^\s/#]*", form="the name of a queue, without blanks, / and #")]
HostName = Annotated[
    str,
    Rule(
        pattern=r"[^\s/:]+|[0-9A-Fa-f.]*(:[0-9A-Fa-f.]*){2,}",
        form="the name or the address of a machine, without http:// and port",
    ),
]


class RollPrinter(Section):
    """A second printer, with a roll of 80 mm, for slips; without it they are A4. On the same CUPS server."""

    queue: QueueName = setting(default="", description="name of its queue; empty: there is none")
    media: str = setting(
        default="", max_length=100, description="IPP name of the paper to ask for; empty: the queue's own"
    )


class Printer(Section):
    """The printer, with A4 paper."""

    kind: Literal["none", "folder", "cups"] = setting(
        default="none", description="none, a folder (trial), or a CUPS queue"
    )
    folder: str = setting(default="", description="folder: where the documents are written")
    host: HostName = setting(default="localhost", description="cups: host of the CUPS server")
    port: int = setting(default=631, ge=1, le=65535, description="cups: its port")
    queue: QueueName = setting(default="", description="cups: name of the queue")
    media: str = setting(
        default="iso_a4_210x297mm",
        max_length=100,
        description="cups: IPP name of the paper to ask for; empty: the queue's own",
    )
    timeout_s: TimeLimit = setting(
        default=90.0, description="cups: how long a job is followed before it is taken back (no paper, …)"
    )
    roll: RollPrinter = setting(default_factory=RollPrinter)


ScannerKind = Literal["wedge", "serial", "camera"]
_WEDGE_ONLY: list[ScannerKind] = ["wedge"]


class Scanner(Section):
    """The scanners of codes. What each of them sends can be looked at with `govpay-kiosk scanner-test`."""

    kind: list[ScannerKind] = setting(
        default_factory=lambda: _WEDGE_ONLY.copy(),
        max_length=3,
        description="wedge: works as a keyboard; serial: on a serial port; camera; several may be named, or none",
    )
    wedge_prefix: str = setting(
        default="", max_length=8, description="wedge: what it sends before each code, if it is set to send something"
    )
    serial_port: str = setting(default="", description="serial: its port, such as /dev/ttyACM0")
    baud: int = setting(default=9600, ge=300, le=4_000_000, description="serial: its speed")
    camera: str = setting(default="", description="camera: its name or id; empty: the first one")


class Waits(Section):
    """How long the kiosk waits, in seconds."""

    schedule_s: list[Seconds] = setting(
        default_factory=lambda: [0.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0],
        min_length=1,
        max_length=20,
        description="when receipts are asked for, counted from the return",
    )
    idle_s: TimeToAct = setting(default=60.0, description="untouched, before the kiosk asks whether somebody is there")
    idle_form_s: TimeToAct = setting(default=90.0, description="the same while a form is filled in")
    idle_payment_s: TimeToAct = setting(
        default=180.0, description="the same on the payment page, and while somebody pays with a telephone"
    )
    idle_bank_s: TimeToAct = setting(default=300.0, description="the same once the payer may be at the bank's page")
    idle_warning_s: TimeToAct = setting(default=20.0, description="how long it then waits for an answer")
    page_load_s: TimeLimit = setting(default=30.0, description="how long Checkout's page may take to appear")
    move_on_s: Seconds = setting(
        default=20.0, description="how long the outcome page stays when nobody presses anything"
    )
    outcome_s: Seconds = setting(default=90.0, description="how long pagoPA's outcome page may take to show an outcome")
    shown_at_least_s: Seconds = setting(
        default=1.5, description="the shortest time for which the verification is shown"
    )
    slow_search_s: Seconds = setting(
        default=8.0, description="after which a search says that it takes longer than usual"
    )
    grows_old_s: TimeToAct = setting(
        default=150.0, description="after which what stands on the screen is read again: somebody may have paid it"
    )
    phone_s: list[Seconds] = setting(
        default_factory=lambda: [15.0, 30.0, 60.0],
        min_length=1,
        max_length=20,
        description="when receipts are asked for while somebody pays with a telephone; then as far apart as the last",
    )
    probe_s: TimeLimit = setting(default=60.0, description="between two looks whether a server is back")


Minutes = Annotated[float, Rule(ge=1, le=1440)]


class Background(Section):
    """Looking after payments that are not settled, once nobody stands there any more; it ends with the next day."""

    soon_min: list[Minutes] = setting(
        default_factory=lambda: [2.0, 5.0, 15.0, 30.0],
        min_length=1,
        max_length=20,
        description="when receipts are asked for, in minutes after the page was last open",
    )
    every_min: float = setting(default=60.0, ge=5, le=1440, description="from then on, how far apart, in minutes")
    gap_s: float = setting(default=1.0, ge=1, le=3600, description="the least time between two requests, in seconds")


class Web(Section):
    """The embedded payment page."""

    zoom_portrait: float = setting(
        default=4.0,
        ge=0.5,
        le=4.0,
        description="largest zoom on an upright screen; the zoom itself follows the size of the window",
    )
    zoom_landscape: float = setting(default=4.0, ge=0.5, le=4.0, description="largest zoom on a lying screen")


class Logs(Section):
    """The log. It never holds names, codes of people, or scans."""

    level: Literal["debug", "info", "warning", "error"] = setting(default="info", description="from which level on")
    file: str = setting(default="", description="a file; empty: standard error (the journal of systemd)")


Days = Annotated[int, Rule(ge=1, le=3650)]


class Journal(Section):
    """The memory of payments. It holds amounts, notice numbers and creditors, encrypted, and no names."""

    folder: str = setting(
        default="", description="where it is kept; empty: the state folder of the kiosk's account (~/.local/state)"
    )
    location: str = setting(
        default="", max_length=60, description="name of this kiosk in the journal; empty: the name of the machine"
    )
    max_kb: int = setting(
        default=0,
        ge=0,
        le=1_000_000_000,
        description="its largest size in kB (1024 bytes), beyond which nobody can pay; 0: as large as the disk",
    )
    guard_minutes: int = setting(
        default=30,
        ge=1,
        le=1440,
        description="how long a notice whose payment is not settled is kept from being paid again; pagoPA's token "
        "lives 30 minutes",
    )
    touch_limit_s: Seconds = setting(
        default=180.0, description="after a restart, how long ago somebody may have been there to be shown the ending"
    )
    paid_days: Days = setting(default=400, description="how long payments are kept")
    not_paid_days: Days = setting(default=30, description="how long attempts are kept that certainly were not paid")
    listed_days: Days = setting(
        default=400, description="how long attempts are kept that nobody could settle, once they are on the desk's list"
    )
    details_days: Days = setting(default=90, description="how long the single checks, documents and prints are kept")


class Settings(Section):
    """All settings."""

    kiosk: Kiosk = setting(default_factory=Kiosk)
    desk: Desk = setting(default_factory=Desk)
    creditors: list[Creditor] = setting(
        min_length=1, max_length=100, description="the creditors served, asked in this order"
    )
    govpay: GovPay
    checkout: Checkout
    printer: Printer = setting(default_factory=Printer)
    scanner: Scanner = setting(default_factory=Scanner)
    waits: Waits = setting(default_factory=Waits)
    background: Background = setting(default_factory=Background)
    web: Web = setting(default_factory=Web)
    journal: Journal = setting(default_factory=Journal)
    log: Logs = setting(default_factory=Logs)
    tariffs: list[TariffSettings] = setting(
        default_factory=list, max_length=200, description="payments without a notice that have a price"
    )

    @cross_check
    def _notices_are_found(self) -> Iterator[Fault]:
        if not (self.whole("pendenze_v2") or self.whole("pagamento_v2") or self.whole("ragioneria_v3")):
            yield Fault(("govpay",), "no API in which a notice can be found (pagamento_v2, pendenze_v2, ragioneria_v3)")

    @cross_check
    def _receipts_are_found(self) -> Iterator[Fault]:
        if not (self.whole("ragioneria_v3") or self.whole("pagamento_v3") or self.whole("pendenze_v2")):
            yield Fault(("govpay",), "no API that gives receipts (ragioneria_v3, pagamento_v3, pendenze_v2)")

    @cross_check
    def _only_avvisi_of_an_api(self) -> Iterator[Fault]:
        for index, api in enumerate(self.govpay.avvisi_only):
            if not getattr(self.govpay, api):
                yield Fault(("govpay", "avvisi_only", index), f"govpay.{api} has no address", quoted(api))

    @cross_check
    def _certificate(self) -> Iterator[Fault]:
        auth = self.govpay.auth
        if auth.kind == "ssl":
            for name in ("certificate", "certificate_key"):
                if not getattr(auth, name):
                    yield Fault(("govpay", "auth", name), "missing, since kind is ssl")

    @cross_check
    def _password(self) -> Iterator[Fault]:
        auth = self.govpay.auth
        if auth.kind != "ssl":
            yield from _one_secret(("govpay", "auth"), "password", auth.password, auth.password_file)

    @cross_check
    def _user(self) -> Iterator[Fault]:
        auth = self.govpay.auth
        if auth.kind != "ssl" and not auth.user.strip():
            yield Fault(("govpay", "auth", "user"), f"missing, since kind is {auth.kind}")
        elif auth.kind == "basic" and ":" in auth.user:  # RFC 7617: what follows it would be of the password
            yield Fault(("govpay", "auth", "user"), "must have no colon, since kind is basic", quoted(auth.user))
        elif not auth.user.isprintable():
            yield Fault(("govpay", "auth", "user"), _NOT_PRINTABLE, quoted(auth.user))

    @cross_check
    def _subscription_key(self) -> Iterator[Fault]:
        key, file = self.checkout.subscription_key, self.checkout.subscription_key_file
        yield from _one_secret(("checkout",), "subscription_key", key, file)

    @cross_check
    def _checkout_api(self) -> Iterator[Fault]:
        if not self.checkout.api:
            yield Fault(("checkout", "api"), "missing")

    @cross_check
    def _checkout_pages(self) -> Iterator[Fault]:
        if not self.checkout.pages:
            yield Fault(("checkout", "pages"), "must have at least one address")

    @cross_check
    def _training_moves_no_money(self) -> Iterator[Fault]:
        if self.training and not all(map(is_loopback, (self.checkout.api, *self.checkout.pages))):
            # the band of the training says that no money moves, and only Checkout moves money
            yield Fault(
                ("checkout",),
                "api and pages must be on this machine too, as another address is; else it is no training",
            )

    @cross_check
    def _printer_folder(self) -> Iterator[Fault]:
        if self.printer.kind == "folder" and not self.printer.folder:
            yield Fault(("printer", "folder"), "missing, since kind is folder")

    @cross_check
    def _printer_queue(self) -> Iterator[Fault]:
        if self.printer.kind == "cups" and not self.printer.queue:
            yield Fault(("printer", "queue"), "missing, since kind is cups")

    @cross_check
    def _roll_queue(self) -> Iterator[Fault]:
        if self.printer.kind != "cups" and self.printer.roll.queue:
            yield Fault(("printer", "roll", "queue"), "only for printers of kind cups")

    @cross_check
    def _serial_port(self) -> Iterator[Fault]:
        if "serial" in self.scanner.kind and not self.scanner.serial_port:
            yield Fault(("scanner", "serial_port"), "missing, since kind is serial")

    @cross_check
    def _scanners_once(self) -> Iterator[Fault]:
        if len(set(self.scanner.kind)) != len(self.scanner.kind):
            yield Fault(("scanner", "kind"), "the same twice")

    @cross_check
    def _schedule_rises(self) -> Iterator[Fault]:
        yield from _rising(("waits", "schedule_s"), self.waits.schedule_s)

    @cross_check
    def _phone_rises(self) -> Iterator[Fault]:
        yield from _rising(("waits", "phone_s"), self.waits.phone_s)
        if self.waits.phone_s[-1] <= 0:
            yield Fault(("waits", "phone_s"), "the last time must be above 0")

    @cross_check
    def _background_rises(self) -> Iterator[Fault]:
        yield from _rising(("background", "soon_min"), self.background.soon_min)

    @cross_check
    def _creditors_once(self) -> Iterator[Fault]:
        yield from _once(("creditors",), "id", [creditor.id for creditor in self.creditors])

    @cross_check
    def _tariffs_once(self) -> Iterator[Fault]:
        yield from _once(("tariffs",), "code", [tariff.code for tariff in self.tariffs])

    @cross_check
    def _tariffs_have_creditors(self) -> Iterator[Fault]:
        known = {creditor.id for creditor in self.creditors}
        for index, tariff in enumerate(self.tariffs):
            if tariff.creditor not in known:
                yield Fault(
                    ("tariffs", index, "creditor"), "must be the id of one of the creditors", quoted(tariff.creditor)
                )

    @cross_check
    def _tariffs_can_be_made(self) -> Iterator[Fault]:
        if self.tariffs and not self.whole("pendenze_v2"):
            yield Fault(("govpay", "pendenze_v2"), "needed to make the debts of tariffs")
        if self.tariffs and not self.application_id:
            yield Fault(("govpay", "application"), "needed to make the debts of tariffs")

    def whole(self, api: str) -> bool:
        """Whether the installation has that API of GovPay, and not only its GET /avvisi."""
        return bool(getattr(self.govpay, api)) and api not in self.govpay.avvisi_only

    @property
    def application_id(self) -> str:
        """The kiosk's application in GovPay (idA2A); empty when nobody says it."""
        auth = self.govpay.auth
        return self.govpay.application or (auth.user if auth.kind != "ssl" else "")

    @property
    def training(self) -> bool:
        """Whether this is no real payment: GovPay or Checkout is on this machine. The screen then says PROVA."""
        govpay = self.govpay
        used = (govpay.pendenze_v2, govpay.pagamento_v2, govpay.pagamento_v3, govpay.ragioneria_v3, self.checkout.api)
        return any(is_loopback(address) for address in used if address)


def _one_secret(section: tuple[str, ...], name: str, value: Secret, file: str) -> Iterator[Fault]:
    if value.value and file:
        yield Fault((*section, f"{name}_file"), f"{name} stands here too: leave one of the two out")
    elif not value.value.strip() and not file:
        yield Fault((*section, name), f"missing: either {name} or {name}_file")
    elif not value.value.isprintable():
        yield Fault((*section, name), _NOT_PRINTABLE)


def _rising(where: tuple[str, ...], times: Sequence[float]) -> Iterator[Fault]:
    if sorted(times) != times:
        yield Fault(where, "the times must rise")


def _once(where: tuple[str, ...], name: str, values: Sequence[str]) -> Iterator[Fault]:
    for index, value in enumerate(values):
        if value in values[:index]:
            yield Fault((*where, index, name), "the same twice", quoted(value))


def secret(value: Secret, file: str) -> str:
    """A secret as written in the settings, or the first line of the file that holds it.

    Raises:
        ConfigError: the file cannot be read, or nothing is in its first line.
    """
    if not file:
        return value.value
    try:
        with Path(file).open(encoding="utf-8-sig") as opened:
            text = opened.readline(_LONGEST_SECRET).strip()
    except OSError as error:
        raise ConfigError([f"cannot read the secret in {file}: {error.strerror}"]) from None
    except (UnicodeDecodeError, ValueError):  # ValueError: a name that can be no file's
        raise ConfigError([f"cannot read the secret in {file}: it is not a text in UTF-8"]) from None
    if not text:
        raise ConfigError([f"the first line of {file} is empty: the secret must stand there"])
    if not text.isprintable():
        raise ConfigError([f"the first line of {file} is no secret: it {_NOT_PRINTABLE}"])
    return text


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the kiosk shows to the servers to be let in; empty where it shows something else."""

    govpay: str = field(repr=False)
    checkout: str = field(repr=False)


def read_secrets(settings: Settings) -> Secrets:
    """The secrets of these settings.

    Raises:
        ConfigError: one cannot be read.
    """
    auth, checkout = settings.govpay.auth, settings.checkout
    return Secrets(
        govpay=secret(auth.password, auth.password_file) if auth.kind != "ssl" else "",
        checkout=secret(checkout.subscription_key, checkout.subscription_key_file),
    )


class Reading(NamedTuple):
    """What could be read of settings.

    Attributes:
        settings: asking it for a setting that could not be read raises `Unreadable`; None when there is nothing.
        faults: what is wrong with them.
        line_fault: a fault in words, with its line.
    """

    settings: Settings | None
    faults: list[LineFault]
    line_fault: Callable[[Fault], LineFault]

    def whole(self) -> Settings:
        """The settings, when they have no faults.

        Raises:
            ConfigError: they have; all are named.
        """
        if self.settings is None or self.faults:
            raise ConfigError(sentences(self.faults))
        return self.settings


def load(path: Path) -> Settings:
    """Read a settings file (TOML).

    Raises:
        ConfigError: the file cannot be read or has faults; all are named.
    """
    return read_file(path).whole()


def read_file(path: Path) -> Reading:
    """Read a settings file as far as it can be read.

    Raises:
        ConfigError: the file cannot be read.
    """
    try:
        return _read(SettingsFile.read(path))
    except OSError as error:
        raise ConfigError([f"cannot read {path}: {error.strerror}"]) from None


def parse(data: Mapping[str, object]) -> Settings:
    """Check settings that were read from somewhere.

    Raises:
        ConfigError: they have faults; all are named.
    """
    settings, faults = inspect(Settings, data)
    return Reading(settings, [_without_line(fault) for fault in faults], _without_line).whole()


def sentences(faults: list[LineFault]) -> list[str]:
    """One sentence a fault, in the order of the file."""
    return [
        f"line {line}: {message}" if line else message for line, message in sorted(faults, key=lambda one: one.line)
    ]


def _read(file: SettingsFile) -> Reading:
    def line_fault(fault: Fault) -> LineFault:
        return LineFault(file.line_of(fault.where), _sentence(fault))

    # what is missing, or seems not to go together, may stand in a line that could not be read
    settings, faults = inspect(Settings, file.data, whole=not file.faults)
    return Reading(settings, [*file.faults, *map(line_fault, faults)], line_fault)


def _without_line(fault: Fault) -> LineFault:
    return LineFault(0, _sentence(fault))


def _sentence(fault: Fault) -> str:
    """A fault in words. Parts that stand several times are counted from 1."""
    where = ""
    for step in fault.where:
        where += f" no. {step + 1}" if isinstance(step, int) else f"{'.' if where else ''}{step}"
    found = f", found {fault.found}" if fault.found else ""
    home = _home_of(str(fault.where[-1])) if fault.message == NO_SUCH_SETTING else ""
    return f"{where}: {fault.message}{home}{found}" if where else f"{fault.message}{found}"


def _home_of(name: str) -> str:
    """In which section a setting of that name belongs."""
    homes = sorted(
        section
        for section, one in Settings.settings.items()
        if isinstance(one.kind, type) and issubclass(one.kind, Section) and name in one.kind.settings
    )
    return f"; it belongs in [{homes[0]}]" if homes else ""
