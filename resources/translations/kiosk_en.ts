<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CartTotal</name>
    <message numerus="yes">
        <source>Total of the first %n notice(s)</source>
        <translation>
            <numerusform>Total of the first notice</numerusform>
            <numerusform>Total of the first %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total of the %n notice(s)</source>
        <translation>
            <numerusform>Total</numerusform>
            <numerusform>Total of the %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message numerus="yes">
        <source>%n notice(s), plus one fee</source>
        <translation>
            <numerusform>one notice, plus the fee</numerusform>
            <numerusform>%n notices, plus one fee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we go on by ourselves.</source>
        <translation>
            <numerusform>In one second we go on by ourselves.</numerusform>
            <numerusform>In %n seconds we go on by ourselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenTotal</name>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>%n notice chosen</numerusform>
            <numerusform>%n notices chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen already</source>
        <translation>
            <numerusform>%n notice chosen already</numerusform>
            <numerusform>%n notices chosen already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>%n sign(s) missing</source>
        <translation>
            <numerusform>%n sign missing</numerusform>
            <numerusform>%n signs missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmingPage</name>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Print the receipt</numerusform>
            <numerusform>Print the %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Pay the other notice</numerusform>
            <numerusform>Pay the other %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below the number of a countdown</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the %n notice(s) chosen</source>
        <translation>
            <numerusform>Pay the notice chosen</numerusform>
            <numerusform>Pay the %n notices chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message numerus="yes">
        <source>In %n second(s) we leave this page and check the payment.</source>
        <translation>
            <numerusform>In %n second we leave this page and check the payment.</numerusform>
            <numerusform>In %n seconds we leave this page and check the payment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we close this page and go back to the start.</source>
        <translation>
            <numerusform>In %n second we close this page and go back to the start.</numerusform>
            <numerusform>In %n seconds we close this page and go back to the start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed.</source>
        <translation>
            <numerusform>In %n second we erase what you typed.</numerusform>
            <numerusform>In %n seconds we erase what you typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left. Touch anything to have more time.</source>
        <translation>
            <numerusform>%n second left. Touch anything to have more time.</numerusform>
            <numerusform>%n seconds left. Touch anything to have more time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase what you typed and go back to the start.</source>
        <translation>
            <numerusform>In %n second we erase what you typed and go back to the start.</numerusform>
            <numerusform>In %n seconds we erase what you typed and go back to the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotPaidPage</name>
    <message numerus="yes">
        <source>Now there are %n: %1 in all.</source>
        <translation>
            <numerusform>Now there is 1: %1 in all.</numerusform>
            <numerusform>Now there are %n: %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Pay the other notice</numerusform>
            <numerusform>Pay the other %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message numerus="yes">
        <source>Or type its 18 digits. %n notice(s) are here already.</source>
        <translation>
            <numerusform>Or type its 18 digits. One notice is here already.</numerusform>
            <numerusform>Or type its 18 digits. %n notices are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing</source>
        <translation>
            <numerusform>%n digit missing</numerusform>
            <numerusform>%n digits missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaidPage</name>
    <message numerus="yes">
        <source>The %n receipt(s) arrived at %1.</source>
        <translation>
            <numerusform>The receipt arrived at %1.</numerusform>
            <numerusform>The %n receipts arrived at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n receipts of this notice.</source>
        <translation>
            <numerusform>There is %n receipt of this notice.</numerusform>
            <numerusform>There are %n receipts of this notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Pay the other notice</numerusform>
            <numerusform>Pay the other %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Print the receipt</numerusform>
            <numerusform>Print the %n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartlyPaidPage</name>
    <message numerus="yes">
        <source>For the other %n notice(s) nothing has been charged.</source>
        <translation>
            <numerusform>For the other notice nothing has been charged.</numerusform>
            <numerusform>For the other %n notices nothing has been charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Print the receipt</numerusform>
            <numerusform>Print the %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n not paid</source>
        <translation>
            <numerusform>Retry the one not paid</numerusform>
            <numerusform>Retry the %n not paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay the other %n notice(s)</source>
        <translation>
            <numerusform>Pay the other notice</numerusform>
            <numerusform>Pay the other %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on to the %n left</source>
        <translation>
            <numerusform>Go on to the one left</numerusform>
            <numerusform>Go on to the %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWaiting</name>
    <message numerus="yes">
        <source>%n receipt(s) of %1 arrived</source>
        <translation>
            <numerusform>%n receipt of %1 arrived</numerusform>
            <numerusform>%n receipts of %1 arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message numerus="yes">
        <source>Print the %n receipt(s)</source>
        <translation>
            <numerusform>Print the receipt</numerusform>
            <numerusform>Print the %n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n notice(s): the first %1 in this payment, then the others.</source>
        <translation>
            <numerusform>%n notice: the first %1 in this payment, then the others.</numerusform>
            <numerusform>%n notices: the first %1 in this payment, then the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s). Here you only check.</source>
        <translation>
            <numerusform>1 notice. Here you only check.</numerusform>
            <numerusform>%n notices. Here you only check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): no more fit</source>
        <translation>
            <numerusform>%n notice: no more fit</numerusform>
            <numerusform>%n notices: no more fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceGrid</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message numerus="yes">
        <source>%n service(s) found. Press “I have finished typing” to see all.</source>
        <translation>
            <numerusform>%n service found. Press “I have finished typing” to see all.</numerusform>
            <numerusform>%n services found. Press “I have finished typing” to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) found.</source>
        <translation>
            <numerusform>%n service found.</numerusform>
            <numerusform>%n services found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n more service</numerusform>
            <numerusform>%n more services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyingPage</name>
    <message numerus="yes">
        <source>Usually a few seconds. At most %n more.</source>
        <translation>
            <numerusform>Usually a few seconds. At most %n more second.</numerusform>
            <numerusform>Usually a few seconds. At most %n more seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 arrived</source>
        <translation>
            <numerusform>%n of %1 arrived</numerusform>
            <numerusform>%n of %1 arrived</numerusform>
        </translation>
    </message>
</context>
</TS>
