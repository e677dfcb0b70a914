<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Galley::CitationsModel</name>
    <message numerus="yes">
        <source>%1 · %Ln×</source>
        <comment>a citation and how often it is made</comment>
        <translation>
            <numerusform>%1 · %Ln×</numerusform>
            <numerusform>%1 · %Ln×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n replacement</numerusform>
            <numerusform>%n replacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::SaveChanges</name>
    <message numerus="yes">
        <source>Save changes to %n article(s) before closing?</source>
        <translation>
            <numerusform>Save changes to %n article before closing?</numerusform>
            <numerusform>Save changes to %n articles before closing?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::StatusBar</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
