<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>In %n second(s) we erase what you typed and go back to the start.</source>
        <translation>
            <numerusform>In %n second we erase what you typed and go back to the start.</numerusform>
            <numerusform>In %n seconds we erase what you typed and go back to the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
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
        <source>There are %n receipts of this notice.</source>
        <translation>
            <numerusform>There is %n receipt of this notice.</numerusform>
            <numerusform>There are %n receipts of this notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyingPage</name>
    <message numerus="yes">
        <source>Usually a few seconds. At most %n more.</source>
        <translation>
            <numerusform>Usually a few seconds. At most %n more.</numerusform>
            <numerusform>Usually a few seconds. At most %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
