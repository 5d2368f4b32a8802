# SPDX-License-Identifier: EUPL-1.2
"""The sections of the settings: each setting declared once, with type, default and description."""

from typing import Annotated, Literal
from urllib.parse import urlsplit

from kiosk.config.setting import Rule, Secret, Section, setting
from kiosk.config.tariffs import KIND_FORM
from kiosk.domain.language import LANGUAGES
from kiosk.domain.origin import is_loopback, origin_of


def _address(value: str) -> str:
    if not value:
        return value
    if not origin_of(value) or not value.startswith(("https://", "http://")):
        raise ValueError("must be an address that begins with https://")
    if value.startswith("http://") and not is_loopback(value):
        raise ValueError("plain http is accepted for this machine only (sandbox); use https")
    if "@" in urlsplit(value).netloc:
        raise ValueError("must hold no user and no password")
    if any(character in value for character in "?#") or any(character.isspace() for character in value):
        raise ValueError("must hold no blank, ? and #")
    return value.rstrip("/")


Address = Annotated[str, Rule(check=_address)]
Seconds = Annotated[float, Rule(ge=0, le=86400)]
#: For somebody to read, decide and press; less would end each visit at once.
TimeToAct = Annotated[float, Rule(ge=5, le=86400)]
#: EN 301 549, 11.2.2.1 (WCAG 2.2.1): who is warned has at least 20 seconds to ask for more time.
TimeToAnswer = Annotated[float, Rule(ge=20, le=86400)]
#: For a server or a device on the other side of a network.
TimeLimit = Annotated[float, Rule(ge=0.5, le=86400)]


class KioskSection(Section):
    """Who runs the kiosk and how it looks."""

    name: str = setting(
        default="Comune di Montechiaro", max_length=60, description="name of the public body, shown on every page"
    )
    subtitle: str = setting(
        default="", max_length=60, description="second line; empty: the usual one in the visitor's language"
    )
    language: Literal["it", "en", "de", "fr", "sl"] = setting(default="it", description="first language of the screen")
    languages: list[Literal["it", "en", "de", "fr", "sl", "it-simple"]] = setting(
        default_factory=lambda: list(LANGUAGES),
        min_length=1,
        description="those that a visitor can choose, in this order; it-simple is Easy Italian",
    )
    privacy_file: str = setting(
        default="", description="a text file (UTF-8) with the privacy notice of the public body; empty: ours"
    )
    fullscreen: bool = setting(default=True, description="fill the screen, without a frame")
    width: int = setting(
        default=1080, ge=640, le=7680, description="width of the window in pixels when it is not full screen"
    )
    height: int = setting(
        default=1920, ge=480, le=7680, description="height of the window in pixels when it is not full screen"
    )
    screen_bottom_mm: int = setting(
        default=800, ge=0, le=2000, description="height of the glass's lower edge above the floor, in millimetres"
    )
    diagonal_inches: float = setting(
        default=0.0,
        ge=0,
        le=120,
        description="diagonal of the glass in inches; 0: its pixels are as large as those of 24 inches in Full HD",
    )


class EasyAccess(Section):
    """With what each visit begins; the visitor can choose otherwise in the easy access panel."""

    text_size: Literal["normal", "large", "largest"] = setting(
        default="normal", description="size of the words: 100, 150 or 200 %"
    )
    contrast: Literal["normal", "dark", "light"] = setting(
        default="normal", description="dark or light: high contrast on a ground of that kind"
    )
    low_controls: bool = setting(
        default=False, description="all that is pressed lies below 1100 mm from the floor, on an upright screen"
    )
    less_motion: bool = setting(default=False, description="nothing slides or fades")
    more_time: bool = setting(default=False, description="the kiosk waits three times as long before it asks")


class Desk(Section):
    """The people who help."""

    name: str = setting(
        default="sportello", max_length=60, description="the counter to send people to, as in 'sportello 2'"
    )
    hours: str = setting(default="", max_length=120, description="when it is open, as people read it")
    call_command: list[Annotated[str, Rule(min_length=1)]] = setting(
        default_factory=list,
        max_length=20,
        description="a program, by its whole path, and its arguments, that tells the desk that somebody at this kiosk "
        "wants help (rings, writes a file, sends a request); empty: nobody can be called from the screen",
    )


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
    idle_warning_s: TimeToAnswer = setting(default=20.0, description="how long it then waits for an answer")
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
