<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Galley::ChangePreview</name>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CitationTips</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
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
    <name>Galley::CompareModel</name>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln unchanged line</numerusform>
            <numerusform>%Ln unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CompareView</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ConflictBar</name>
    <message numerus="yes">
        <source>%Ln place(s) were changed both by you and in the file. Both versions are in the text; choose which to keep.</source>
        <translation>
            <numerusform>%Ln place was changed both by you and in the file. Both versions are in the text; choose which to keep.</numerusform>
            <numerusform>%Ln places were changed both by you and in the file. Both versions are in the text; choose which to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EvidenceTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not described</source>
        <translation>
            <numerusform>%Ln image not described</numerusform>
            <numerusform>%Ln images not described</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) cite nothing</source>
        <translation>
            <numerusform>%Ln section cites nothing</numerusform>
            <numerusform>%Ln sections cite nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
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
    <name>Galley::Fixes</name>
    <message numerus="yes">
        <source>Add %n source(s) to be filled in</source>
        <translation>
            <numerusform>Add %n source to be filled in</numerusform>
            <numerusform>Add %n sources to be filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::LinksMenu</name>
    <message numerus="yes">
        <source>&amp;Resolve all %Ln placeholder(s) with one candidate</source>
        <translation>
            <numerusform>&amp;Resolve %Ln placeholder with one candidate</numerusform>
            <numerusform>&amp;Resolve all %Ln placeholders with one candidate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;name the target everywhere (%Ln link(s))…</source>
        <translation>
            <numerusform>Re&amp;name the target everywhere (%Ln link)…</numerusform>
            <numerusform>Re&amp;name the target everywhere (%Ln links)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::LinksPanel</name>
    <message numerus="yes">
        <source>&amp;Resolve all %Ln placeholder(s) with one candidate</source>
        <translation>
            <numerusform>&amp;Resolve %Ln placeholder with one candidate</numerusform>
            <numerusform>&amp;Resolve all %Ln placeholders with one candidate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New target of %Ln link(s):</source>
        <translation>
            <numerusform>New target of %Ln link:</numerusform>
            <numerusform>New target of %Ln links:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>something wrong with a file, and how much else is</comment>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the &amp;new address of all %Ln moved link(s)</source>
        <translation>
            <numerusform>Use the &amp;new address of %Ln moved link</numerusform>
            <numerusform>Use the &amp;new addresses of all %Ln moved links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check these %Ln web link(s)</source>
        <translation>
            <numerusform>&amp;Check this %Ln web link</numerusform>
            <numerusform>&amp;Check these %Ln web links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::OutsideChanges</name>
    <message numerus="yes">
        <source>%Ln change(s) from the file were merged into your text.</source>
        <translation>
            <numerusform>%Ln change from the file was merged into your text.</numerusform>
            <numerusform>%Ln changes from the file were merged into your text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Recovery</name>
    <message numerus="yes">
        <source>The end of the recovery file is damaged, so the last changes may be missing (%n byte(s) could not be read).</source>
        <translation>
            <numerusform>The end of the recovery file is damaged, so the last changes may be missing (%n byte could not be read).</numerusform>
            <numerusform>The end of the recovery file is damaged, so the last changes may be missing (%n bytes could not be read).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDialog</name>
    <message numerus="yes">
        <source>Galley ended before the changes to %n article(s) were saved. Keep a text to go on with it, or discard it.</source>
        <translation>
            <numerusform>Galley ended before the changes to %n article were saved. Keep the text to go on with it, or discard it.</numerusform>
            <numerusform>Galley ended before the changes to %n articles were saved. Keep a text to go on with it, or discard it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older text(s) will be shown once you have kept or discarded these.</source>
        <translation>
            <numerusform>%n older text will be shown once you have kept or discarded these.</numerusform>
            <numerusform>%n older texts will be shown once you have kept or discarded these.</numerusform>
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
    <name>Galley::SectionMoveDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list, and how many are left out of it</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#%1 → #%2 (%Ln link(s))</source>
        <translation>
            <numerusform>#%1 → #%2 (%Ln link)</numerusform>
            <numerusform>#%1 → #%2 (%Ln links)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of it would read otherwise.</source>
        <translation>
            <numerusform>%Ln line of it would read otherwise.</numerusform>
            <numerusform>%Ln lines of it would read otherwise.</numerusform>
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
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::VersionsDialog</name>
    <message numerus="yes">
        <source>%n version(s) of this article are kept. Restoring one is a change like any other: undo takes it back.</source>
        <translation>
            <numerusform>%n version of this article is kept. Restoring it is a change like any other: undo takes it back.</numerusform>
            <numerusform>%n versions of this article are kept. Restoring one is a change like any other: undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WebCheck</name>
    <message numerus="yes">
        <source>All %Ln web link(s) were found there a short while ago.</source>
        <translation>
            <numerusform>%Ln web link was found there a short while ago.</numerusform>
            <numerusform>All %Ln web links were found there a short while ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web link(s) checked</source>
        <translation>
            <numerusform>%Ln web link checked</numerusform>
            <numerusform>%Ln web links checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear answer</source>
        <translation>
            <numerusform>%Ln without a clear answer</numerusform>
            <numerusform>%Ln without a clear answer</numerusform>
        </translation>
    </message>
</context>
</TS>
