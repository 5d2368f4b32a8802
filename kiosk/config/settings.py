# SPDX-License-Identifier: EUPL-1.2
"""All settings, and what goes together among them."""

from collections.abc import Iterator, Sequence

from kiosk.config.keypad import Keypad
from kiosk.config.sections import (
    Background,
    Checkout,
    Creditor,
    Desk,
    EasyAccess,
    GovPay,
    Journal,
    KioskSection,
    Logs,
    Printer,
    Scanner,
    Waits,
    Web,
)
from kiosk.config.setting import Fault, Secret, Section, cross_check, quoted, setting
from kiosk.config.speech import Speech
from kiosk.config.tariffs import TariffSettings
from kiosk.config.town import Look, Rest
from kiosk.domain.origin import is_loopback

NOT_PRINTABLE = "must be one line without tabs and other characters that nobody sees"


class Settings(Section):
    """All settings."""

    kiosk: KioskSection = setting(default_factory=KioskSection)
    easy_access: EasyAccess = setting(default_factory=EasyAccess)
    speech: Speech = setting(default_factory=Speech)
    desk: Desk = setting(default_factory=Desk)
    creditors: list[Creditor] = setting(
        min_length=1, max_length=100, description="the creditors served, asked in this order"
    )
    govpay: GovPay
    checkout: Checkout
    printer: Printer = setting(default_factory=Printer)
    scanner: Scanner = setting(default_factory=Scanner)
    keypad: Keypad = setting(default_factory=Keypad)
    look: Look = setting(default_factory=Look)
    rest: Rest = setting(default_factory=Rest)
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
    def _languages_once(self) -> Iterator[Fault]:
        if len(set(self.kiosk.languages)) != len(self.kiosk.languages):
            yield Fault(("kiosk", "languages"), "the same twice")

    @cross_check
    def _first_language_is_offered(self) -> Iterator[Fault]:
        if self.kiosk.language not in self.kiosk.languages:
            yield Fault(
                ("kiosk", "languages"), "must have language, the first one, among them", quoted(self.kiosk.language)
            )

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
            yield Fault(("govpay", "auth", "user"), NOT_PRINTABLE, quoted(auth.user))

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
        yield Fault((*section, name), NOT_PRINTABLE)


def _rising(where: tuple[str, ...], times: Sequence[float]) -> Iterator[Fault]:
    if sorted(times) != times:
        yield Fault(where, "the times must rise")


def _once(where: tuple[str, ...], name: str, values: Sequence[str]) -> Iterator[Fault]:
    for index, value in enumerate(values):
        if value in values[:index]:
            yield Fault((*where, index, name), "the same twice", quoted(value))
