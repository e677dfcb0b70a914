<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Galley::AboutDialog</name>
    <message>
        <source>Icon of Galley</source>
        <translation>Symbol von Galley</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Galley %1&lt;/h2&gt;&lt;p&gt;Write articles with their preview beside them.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Galley %1&lt;/h2&gt;&lt;p&gt;Artikel schreiben, mit der Vorschau daneben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>Galley is free software: you may use it, study it, share it and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Galley ist freie Software: Sie dürfen es unter den Bedingungen der GNU General Public License, Version 3 oder neuer, benutzen, untersuchen, weitergeben und verändern. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Galley::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start an untitled article in a window of its own</source>
        <translation>Einen unbenannten Artikel in einem eigenen Fenster beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an article from a file</source>
        <translation>Einen Artikel aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the article to its file</source>
        <translation>Den Artikel in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the article to another file and go on there</source>
        <translation>Den Artikel in eine andere Datei schreiben und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard</source>
        <translation>Den ausgewählten Text in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard</source>
        <translation>Den ausgewählten Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text at the caret</source>
        <translation>Den Text der Zwischenablage an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Paste p&amp;lain text</source>
        <translation>&amp;Unformatiert einfügen</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text at the caret exactly as it is</source>
        <translation>Den Text der Zwischenablage genau so einfügen, wie er ist</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find text in the article</source>
        <translation>Text im Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Find text and put other text in its place</source>
        <translation>Text suchen und durch anderen ersetzen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Put the caret in a line given by its number</source>
        <translation>Die Schreibmarke in eine Zeile setzen, deren Nummer man angibt</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Choose font, column, colours and language</source>
        <translation>Schrift, Spalte, Farben und Sprache wählen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Make the selection a link, or edit the link at the caret</source>
        <translation>Die Auswahl zum Link machen oder den Link an der Schreibmarke bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>&amp;Bild…</translation>
    </message>
    <message>
        <source>Put an image from a file into the article</source>
        <translation>Ein Bild aus einer Datei in den Artikel setzen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Start a table of two columns</source>
        <translation>Eine Tabelle mit zwei Spalten beginnen</translation>
    </message>
    <message>
        <source>&amp;Code block</source>
        <translation>&amp;Codeblock</translation>
    </message>
    <message>
        <source>Put the selected lines into a code block, or start one</source>
        <translation>Die ausgewählten Zeilen in einen Codeblock setzen oder einen beginnen</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>T&amp;rennlinie</translation>
    </message>
    <message>
        <source>Draw a line between two sections</source>
        <translation>Eine Linie zwischen zwei Abschnitten ziehen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or plain again</source>
        <translation>Die Auswahl oder das Wort fett setzen oder wieder normal</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or plain again</source>
        <translation>Die Auswahl oder das Wort kursiv setzen oder wieder normal</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Make the selection or the word code, or plain again</source>
        <translation>Die Auswahl oder das Wort als Code setzen oder wieder normal</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or not</source>
        <translation>Die Auswahl oder das Wort durchstreichen oder nicht</translation>
    </message>
    <message>
        <source>&amp;Task box</source>
        <translation>&amp;Aufgabenkästchen</translation>
    </message>
    <message>
        <source>Tick the box of the list item, or clear it</source>
        <translation>Das Kästchen des Listenpunkts ankreuzen oder leeren</translation>
    </message>
    <message>
        <source>&amp;Next heading</source>
        <translation>&amp;Nächste Überschrift</translation>
    </message>
    <message>
        <source>Go to the heading below the caret</source>
        <translation>Zur Überschrift unter der Schreibmarke gehen</translation>
    </message>
    <message>
        <source>&amp;Previous heading</source>
        <translation>&amp;Vorige Überschrift</translation>
    </message>
    <message>
        <source>Go to the heading above the caret</source>
        <translation>Zur Überschrift über der Schreibmarke gehen</translation>
    </message>
    <message>
        <source>&amp;Copy a table of contents</source>
        <translation>&amp;Inhaltsverzeichnis kopieren</translation>
    </message>
    <message>
        <source>Put a list of links to the headings on the clipboard</source>
        <translation>Eine Liste mit Links zu den Überschriften in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>Nur den Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Show the text and its preview</source>
        <translation>Den Text und seine Vorschau zeigen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Show the preview alone</source>
        <translation>Nur die Vorschau zeigen</translation>
    </message>
    <message>
        <source>S&amp;ynchronise scrolling</source>
        <translation>Bildlauf s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Keep text and preview at the same place</source>
        <translation>Text und Vorschau an derselben Stelle halten</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Dunkler Text auf hellem Papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>Brauner Text auf warmem Papier</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Make text and preview larger</source>
        <translation>Text und Vorschau größer zeigen</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>Verkle&amp;inern</translation>
    </message>
    <message>
        <source>Make text and preview smaller</source>
        <translation>Text und Vorschau kleiner zeigen</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show text and preview in their usual size</source>
        <translation>Text und Vorschau in gewöhnlicher Größe zeigen</translation>
    </message>
    <message>
        <source>Relo&amp;ad the preview</source>
        <translation>Vorsc&amp;hau neu laden</translation>
    </message>
    <message>
        <source>Build the preview anew</source>
        <translation>Die Vorschau neu aufbauen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Give the whole screen to this window</source>
        <translation>Diesem Fenster den ganzen Bildschirm geben</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>&amp;Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>Open an article that shows what Galley can do</source>
        <translation>Einen Artikel öffnen, der zeigt, was Galley kann</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Über &amp;Galley</translation>
    </message>
    <message>
        <source>Show versions and licences</source>
        <translation>Versionen und Lizenzen zeigen</translation>
    </message>
</context>
<context>
    <name>Galley::Application</name>
    <message>
        <source>galley: %1: no such option; see galley --help</source>
        <translation>galley: %1: diese Option gibt es nicht; siehe galley --help</translation>
    </message>
    <message>
        <source>Usage: galley [FILE[:LINE]…]
       galley COMMAND …
Opens the files in the editor; without any, the articles that were open last.

Commands: check, inspect, render, screenshot, toc. Each has --help.
Options:
  -h, --help     show this text
  -v, --version  show the version
</source>
        <translation>Aufruf: galley [DATEI[:ZEILE]…]
        galley BEFEHL …
Öffnet die Dateien im Editor; ohne Angabe die Artikel, die zuletzt offen waren.

Befehle: check, inspect, render, screenshot, toc. Jeder kennt --help.
Optionen:
  -h, --help     diesen Text anzeigen
  -v, --version  die Version anzeigen
</translation>
    </message>
</context>
<context>
    <name>Galley::Article</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>It could not be read as it is and would be damaged. Save under another name.</source>
        <translation>Die Datei ließ sich nicht unverändert lesen und würde beschädigt. Speichern Sie unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleMenu</name>
    <message>
        <source>The article has no headings below its title yet.</source>
        <translation>Der Artikel hat unter seinem Titel noch keine Überschriften.</translation>
    </message>
</context>
<context>
    <name>Galley::CitationsModel</name>
    <message>
        <source>No source of this number</source>
        <translation>Keine Quelle mit dieser Nummer</translation>
    </message>
    <message>
        <source>No entry of this key</source>
        <translation>Kein Eintrag mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>Not cited: %1</source>
        <translation>Nicht angeführt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln×</source>
        <comment>a citation and how often it is made</comment>
        <translation>
            <numerusform>%1 · %Ln×</numerusform>
            <numerusform>%1 · %Ln×</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>%1 (not well formed)</source>
        <translation>%1 (fehlerhaft geschrieben)</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Galley::CitationsPanel</name>
    <message>
        <source>Citations</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Citations of the article</source>
        <translation>Belege des Artikels</translation>
    </message>
    <message>
        <source>Filter citations</source>
        <translation>Belege filtern</translation>
    </message>
    <message>
        <source>What the article cites stands here. Write [1] with a numbered list of sources at the end, or [@key].</source>
        <translation>Hier steht, was der Artikel anführt. Schreiben Sie [1] mit einer nummerierten Quellenliste am Ende oder [@key].</translation>
    </message>
    <message>
        <source>No citation holds this text.</source>
        <translation>Kein Beleg enthält diesen Text.</translation>
    </message>
</context>
<context>
    <name>Galley::Commands</name>
    <message>
        <source>It is larger than %1. Split it into smaller files.</source>
        <translation>Sie ist größer als %1. Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>diese Datei gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>it is not valid UTF-8 at byte %1; convert it to UTF-8 first</source>
        <translation>bei Byte %1 kein gültiges UTF-8; wandeln Sie die Datei zuerst in UTF-8 um</translation>
    </message>
    <message>
        <source>it is not a text but binary data; name a text file</source>
        <translation>das ist kein Text, sondern Binärdaten; nennen Sie eine Textdatei</translation>
    </message>
    <message>
        <source>Files: %1, errors: %2, warnings: %3, notes: %4</source>
        <translation>Dateien: %1, Fehler: %2, Warnungen: %3, Hinweise: %4</translation>
    </message>
    <message>
        <source>Finds what is wrong in articles. Ends with 0 when there are notes at most, 1 for errors or warnings, 2 when it could not run.</source>
        <translation>Findet, was in Artikeln nicht stimmt. Endet mit 0, wenn es höchstens Hinweise gibt, mit 1 bei Fehlern oder Warnungen, mit 2, wenn es nicht laufen konnte.</translation>
    </message>
    <message>
        <source>as JSON, for scripts</source>
        <translation>als JSON, für Skripte</translation>
    </message>
    <message>
        <source>tell these findings only</source>
        <translation>nur diese Befunde melden</translation>
    </message>
    <message>
        <source>leave these findings out</source>
        <translation>diese Befunde auslassen</translation>
    </message>
    <message>
        <source>there is no such finding; galley check FILE --json shows the names</source>
        <translation>diesen Befund gibt es nicht; galley check DATEI --json zeigt die Namen</translation>
    </message>
    <message>
        <source>you are not allowed to read this folder; change its permissions</source>
        <translation>Sie dürfen diesen Ordner nicht lesen; ändern Sie seine Rechte</translation>
    </message>
    <message>
        <source>no file is given; name one, or - for standard input</source>
        <translation>keine Datei angegeben; nennen Sie eine oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>%1: one file too many; name only one</source>
        <translation>%1: eine Datei zu viel; nennen Sie nur eine</translation>
    </message>
    <message>
        <source>%1: no such option; see galley %2 --help</source>
        <translation>%1: diese Option gibt es nicht; siehe galley %2 --help</translation>
    </message>
    <message>
        <source>%1: this option takes no value; see galley %2 --help</source>
        <translation>%1: diese Option nimmt keinen Wert; siehe galley %2 --help</translation>
    </message>
    <message>
        <source>%1: its value is missing; see galley %2 --help</source>
        <translation>%1: der Wert fehlt; siehe galley %2 --help</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>not everything could be written; write to a file or another disk</source>
        <translation>es konnte nicht alles geschrieben werden; schreiben Sie in eine Datei oder auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>%1
  Words: %2
  Characters: %3
  Reading time: %4 min
</source>
        <translation>%1
  Wörter: %2
  Zeichen: %3
  Lesezeit: %4 min
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a marker without a list, line %1</source>
        <translation>eine Marke ohne Liste, Zeile %1</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tells everything Galley knows about an article.</source>
        <translation>Sagt alles, was Galley über einen Artikel weiß.</translation>
    </message>
    <message>
        <source>Prints the article&apos;s body as the HTML that the preview shows.</source>
        <translation>Gibt den Artikel als das HTML aus, das die Vorschau zeigt.</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>in diese Datei statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Prints a table of contents made from the article&apos;s headings.</source>
        <translation>Gibt ein Inhaltsverzeichnis aus den Überschriften des Artikels aus.</translation>
    </message>
</context>
<context>
    <name>Galley::DocumentFile</name>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is not a regular file but a device or a pipe. Choose a text file.</source>
        <translation>Das ist keine gewöhnliche Datei, sondern ein Gerät oder eine Pipe. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Change its permissions or copy it.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Ändern Sie ihre Rechte oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into smaller ones.</source>
        <translation>Die Datei ist größer als %1. Teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>This is a link that leads nowhere. Repair the link or choose another file.</source>
        <translation>Das ist eine Verknüpfung, die ins Leere führt. Reparieren Sie sie oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder does not exist. Make it first or choose another place.</source>
        <translation>Den Ordner gibt es nicht. Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is not a text but binary data. Choose a text file.</source>
        <translation>Das ist kein Text, sondern Binärdaten. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Try again or copy it first.</source>
        <translation>Die Datei konnte nicht gelesen werden (%1). Versuchen Sie es noch einmal oder kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” is not valid UTF-8 from byte %L2 on. It is open for reading only, so that nothing in it is lost.</source>
        <translation>„%1“ ist ab Byte %L2 kein gültiges UTF-8. Die Datei ist nur zum Lesen geöffnet, damit nichts daraus verloren geht.</translation>
    </message>
    <message>
        <source>“%1” holds a character that Galley cannot keep, at byte %L2. It is open for reading only.</source>
        <translation>„%1“ enthält bei Byte %L2 ein Zeichen, das Galley nicht bewahren kann. Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is not a text but binary data.</source>
        <translation>„%1“ ist kein Text, sondern besteht aus Binärdaten.</translation>
    </message>
</context>
<context>
    <name>Galley::FileFlow</name>
    <message>
        <source>It could not be read as it is and would be damaged. Save under another name.</source>
        <translation>Die Datei ließ sich nicht unverändert lesen und würde beschädigt. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Save the article as</source>
        <translation>Artikel speichern unter</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>„%1“ wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and was not saved. Overwrite that change, or save under another name.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert und nicht gespeichert. Überschreiben Sie diese Änderung oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>“%1” is a new file. It is made when you save.</source>
        <translation>„%1“ ist eine neue Datei. Sie entsteht beim Speichern.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Save your changes under another name.</source>
        <translation>„%1“ ist schreibgeschützt. Speichern Sie Ihre Änderungen unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Articles (*.md *.markdown *.mdown *.txt)</source>
        <translation>Artikel (*.md *.markdown *.mdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Galley::FileMenu</name>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>Die zuletzt geöffneten Dateien vergessen</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n Ersetzung</numerusform>
            <numerusform>%n Ersetzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not a regular expression: %1 (at character %2)</source>
        <translation>Kein regulärer Ausdruck: %1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Later matches may be missing.</source>
        <translation>Dieser Ausdruck braucht für diesen Text zu lange. Spätere Treffer können fehlen.</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 stands for the first group</source>
        <translation>Regulärer Ausdruck; im Ersatztext steht \1 oder $1 für die erste Gruppe</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Diesen Treffer ersetzen</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Alle Treffer ersetzen</translation>
    </message>
    <message>
        <source>Replace all matches; one undo takes them back</source>
        <translation>Alle Treffer ersetzen; ein Rückgängig nimmt sie zurück</translation>
    </message>
</context>
<context>
    <name>Galley::Findings</name>
    <message>
        <source>The table of contents names “%1”, but no heading does.</source>
        <translation>Das Inhaltsverzeichnis nennt „%1“, aber keine Überschrift lautet so.</translation>
    </message>
    <message>
        <source>The heading “%1” is missing from the table of contents.</source>
        <translation>Die Überschrift „%1“ fehlt im Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>The table of contents says “%1”, the heading “%2”.</source>
        <translation>Im Inhaltsverzeichnis steht „%1“, in der Überschrift „%2“.</translation>
    </message>
    <message>
        <source>“%1” stands elsewhere in the article than in the table of contents.</source>
        <translation>„%1“ steht im Artikel an anderer Stelle als im Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>“%1” is nested in the table of contents otherwise than in the article.</source>
        <translation>„%1“ ist im Inhaltsverzeichnis anders eingerückt als im Artikel.</translation>
    </message>
    <message>
        <source>The link of “%1” in the table of contents leads nowhere.</source>
        <translation>Der Link von „%1“ im Inhaltsverzeichnis führt ins Leere.</translation>
    </message>
    <message>
        <source>The link of “%1” in the table of contents leads to another heading.</source>
        <translation>Der Link von „%1“ im Inhaltsverzeichnis führt zu einer anderen Überschrift.</translation>
    </message>
    <message>
        <source>%1 Is “%2” meant?</source>
        <translation>%1 Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which does not exist.</source>
        <translation>Der Link führt zu „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but there is no such heading or anchor.</source>
        <translation>Der Link führt zu „%1“, aber es gibt keine solche Überschrift oder Marke.</translation>
    </message>
    <message>
        <source>“%1” is spelled “%2” where it leads.</source>
        <translation>„%1“ heißt am Ziel „%2“.</translation>
    </message>
    <message>
        <source>The link has no target.</source>
        <translation>Der Link hat kein Ziel.</translation>
    </message>
    <message>
        <source>The link to “%1” has no text.</source>
        <translation>Der Link zu „%1“ hat keinen Text.</translation>
    </message>
    <message>
        <source>The reference “%1” is not defined.</source>
        <translation>Der Verweis „%1“ ist nicht definiert.</translation>
    </message>
    <message>
        <source>Nothing uses the definition of “%1”.</source>
        <translation>Nichts benutzt die Definition von „%1“.</translation>
    </message>
    <message>
        <source>The definition of “%1” has no effect: its label is defined before.</source>
        <translation>Die Definition von „%1“ bleibt ohne Wirkung: Die Marke ist schon vorher definiert.</translation>
    </message>
    <message>
        <source>The image “%1” does not exist.</source>
        <translation>Das Bild „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The image “%1” has no text for those who cannot see it.</source>
        <translation>Das Bild „%1“ hat keinen Text für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>The source list has no source %1.</source>
        <translation>Die Quellenliste hat keine Quelle %1.</translation>
    </message>
    <message>
        <source>Nothing cites source %1.</source>
        <translation>Nichts führt Quelle %1 an.</translation>
    </message>
    <message>
        <source>Source %1 is first cited after one with a larger number.</source>
        <translation>Quelle %1 wird erst nach einer mit größerer Nummer angeführt.</translation>
    </message>
    <message>
        <source>Source %1 is cited twice in one group.</source>
        <translation>Quelle %1 steht zweimal in derselben Gruppe.</translation>
    </message>
    <message>
        <source>The group of citations “%1” is not well formed.</source>
        <translation>Die Gruppe von Belegen „%1“ ist fehlerhaft geschrieben.</translation>
    </message>
    <message>
        <source>A citation mark seems to be lost here: “%1”</source>
        <translation>Hier scheint ein Beleg verloren gegangen zu sein: „%1“</translation>
    </message>
    <message>
        <source>The heading “%1” leaves out a level.</source>
        <translation>Die Überschrift „%1“ überspringt eine Ebene.</translation>
    </message>
    <message>
        <source>There is an earlier heading “%1”.</source>
        <translation>Eine Überschrift „%1“ gibt es schon vorher.</translation>
    </message>
    <message>
        <source>The heading is empty.</source>
        <translation>Die Überschrift ist leer.</translation>
    </message>
    <message>
        <source>The article has no title.</source>
        <translation>Der Artikel hat keinen Titel.</translation>
    </message>
    <message>
        <source>“%1” is a second title.</source>
        <translation>„%1“ ist ein zweiter Titel.</translation>
    </message>
    <message>
        <source>No article is known as “%1”.</source>
        <translation>Kein Artikel ist als „%1“ bekannt.</translation>
    </message>
    <message>
        <source>A placeholder is left: “%1”.</source>
        <translation>Ein Platzhalter ist übrig: „%1“.</translation>
    </message>
    <message>
        <source>There is no footnote “%1”.</source>
        <translation>Eine Fußnote „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1”.</source>
        <translation>Nichts verweist auf die Fußnote „%1“.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1 (line %2).</source>
        <translation>Die Kopfdaten sind nicht lesbar: %1 (Zeile %2).</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier doppelt.</translation>
    </message>
</context>
<context>
    <name>Galley::GoToLineDialog</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
</context>
<context>
    <name>Galley::InsertMenu</name>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.svg *.webp *.avif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.svg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>Galley::LinksModel</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Galley::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links of the article</source>
        <translation>Links des Artikels</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Links filtern</translation>
    </message>
    <message>
        <source>The links, images and placeholders of the article stand here, with their targets. Press Ctrl+K in the text to make a link.</source>
        <translation>Hier stehen die Links, Bilder und Platzhalter des Artikels mit ihren Zielen. Drücken Sie im Text Strg+K, um einen Link zu setzen.</translation>
    </message>
    <message>
        <source>No link holds this text.</source>
        <translation>Kein Link enthält diesen Text.</translation>
    </message>
    <message>
        <source>Internal link</source>
        <translation>Interner Link</translation>
    </message>
    <message>
        <source>Image slot</source>
        <translation>Platz für Bild</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Handlungsaufruf</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Citation needed</source>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Wiki link</source>
        <translation>Wiki-Link</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>No such heading</source>
        <translation>Überschrift fehlt</translation>
    </message>
    <message>
        <source>Other capitals</source>
        <translation>Andere Großschreibung</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>The target exists.</source>
        <translation>Das Ziel gibt es.</translation>
    </message>
    <message>
        <source>There is no file of that name beside the article.</source>
        <translation>Neben dem Artikel gibt es keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The target has no heading with that anchor.</source>
        <translation>Das Ziel hat keine Überschrift mit dieser Marke.</translation>
    </message>
    <message>
        <source>The file&apos;s name differs in capital letters, so the link fails on other systems.</source>
        <translation>Der Dateiname unterscheidet sich in Großbuchstaben, darum versagt der Link auf anderen Systemen.</translation>
    </message>
    <message>
        <source>The article does not define this label.</source>
        <translation>Der Artikel definiert diese Marke nicht.</translation>
    </message>
    <message>
        <source>The link has no target.</source>
        <translation>Der Link hat kein Ziel.</translation>
    </message>
    <message>
        <source>This place is still to be filled.</source>
        <translation>Diese Stelle ist noch zu füllen.</translation>
    </message>
    <message>
        <source>Galley does not open connections, so addresses on the web are not checked.</source>
        <translation>Galley öffnet keine Verbindungen; Adressen im Netz werden darum nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Line %L1 is so long that typing in it may be slow.</source>
        <translation>Zeile %L1 ist so lang, dass das Tippen darin langsam sein kann.</translation>
    </message>
    <message>
        <source>Reload the preview</source>
        <translation>Vorschau neu laden</translation>
    </message>
    <message>
        <source>%1[*] — Galley</source>
        <translation>%1[*] — Galley</translation>
    </message>
    <message>
        <source>Galley does not open addresses of this kind: %1</source>
        <translation>Galley öffnet keine Adressen dieser Art: %1</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Dieser Link führt ins Leere: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MenuBar</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Fa&amp;rben</translation>
    </message>
</context>
<context>
    <name>Galley::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <translation>%1 (Ebene %2)</translation>
    </message>
    <message>
        <source>%1, heading of level %2</source>
        <translation>%1, Überschrift der Ebene %2</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Überschriften des Artikels</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Überschriften filtern</translation>
    </message>
    <message>
        <source>The headings of the article stand here. Begin a line with # and a space to make one.</source>
        <translation>Hier stehen die Überschriften des Artikels. Beginnen Sie eine Zeile mit # und einem Leerzeichen, um eine zu setzen.</translation>
    </message>
    <message>
        <source>No heading holds this text.</source>
        <translation>Keine Überschrift enthält diesen Text.</translation>
    </message>
</context>
<context>
    <name>Galley::PanelDocks</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Show or hide the headings of the article</source>
        <translation>Die Überschriften des Artikels zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>Lin&amp;ks</translation>
    </message>
    <message>
        <source>Show or hide the links of the article</source>
        <translation>Die Links des Artikels zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>Show or hide the citations of the article</source>
        <translation>Die Belege des Artikels zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>Galley::PanelTitle</name>
    <message>
        <source>Hide the panel %1</source>
        <translation>Leiste %1 ausblenden</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Diese Leiste ausblenden</translation>
    </message>
</context>
<context>
    <name>Galley::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Standard&amp;werte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>The theme of the window, the text and the preview</source>
        <translation>Das Farbschema von Fenster, Text und Vorschau</translation>
    </message>
    <message>
        <source>&amp;Synchronise scrolling</source>
        <translation>&amp;Bildlauf synchronisieren</translation>
    </message>
    <message>
        <source>Text and preview stay at the same place</source>
        <translation>Text und Vorschau bleiben an derselben Stelle</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source>The face of the text</source>
        <translation>Die Schrift des Textes</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Font si&amp;ze:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>The size of the text at a zoom of 100 percent</source>
        <translation>Die Größe des Textes bei einem Zoom von 100 Prozent</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Zeilenhöhe:</translation>
    </message>
    <message>
        <source>The distance of lines, as a multiple of the font&apos;s own</source>
        <translation>Der Abstand der Zeilen, als Vielfaches dessen der Schrift</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>S&amp;paltenbreite:</translation>
    </message>
    <message>
        <source>How many characters a line of text holds</source>
        <translation>Wie viele Zeichen in eine Zeile passen</translation>
    </message>
    <message>
        <source>H&amp;int at the current line</source>
        <translation>&amp;Aktuelle Zeile andeuten</translation>
    </message>
    <message>
        <source>A faint ground behind the line with the caret</source>
        <translation>Ein blasser Grund hinter der Zeile mit der Schreibmarke</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>The language of menus and messages</source>
        <translation>Die Sprache der Menüs und Meldungen</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewMessage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewPane</name>
    <message>
        <source>It stopped several times in a row. The text is not affected.</source>
        <translation>Sie ist mehrmals hintereinander abgebrochen. Der Text ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The preview has stopped</source>
        <translation>Die Vorschau ist abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No preview here</source>
        <translation>Hier gibt es keine Vorschau</translation>
    </message>
    <message>
        <source>The preview is drawn for articles of up to %1 characters; this one has %2.</source>
        <translation>Die Vorschau wird für Artikel mit bis zu %1 Zeichen gezeichnet; dieser hat %2.</translation>
    </message>
    <message>
        <source>Writing, searching and saving work as ever.</source>
        <translation>Schreiben, Suchen und Speichern gehen wie immer.</translation>
    </message>
    <message>
        <source>Its outline, links and citations are not read either. Writing, searching and saving work as ever.</source>
        <translation>Auch Gliederung, Links und Belege werden nicht gelesen. Schreiben, Suchen und Speichern gehen wie immer.</translation>
    </message>
    <message>
        <source>Too long for a preview</source>
        <translation>Zu lang für eine Vorschau</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewProbe</name>
    <message>
        <source>QtWebEngineProcess, a part of Qt WebEngine, is missing. Install Qt WebEngine again and restart Galley.</source>
        <translation>QtWebEngineProcess, ein Teil von Qt WebEngine, fehlt. Installieren Sie Qt WebEngine neu und starten Sie Galley noch einmal.</translation>
    </message>
    <message>
        <source>The system does not let Qt WebEngine shut the preview in its sandbox. Allow unprivileged user namespaces for Galley, or do not run it as the administrator, and restart Galley.</source>
        <translation>Das System lässt Qt WebEngine die Vorschau nicht abschotten. Erlauben Sie Galley unprivilegierte Benutzer-Namensräume oder führen Sie es nicht als Administrator aus, und starten Sie Galley neu.</translation>
    </message>
    <message>
        <source>Qt WebEngine did not start in time. Restart Galley to try again.</source>
        <translation>Qt WebEngine ist nicht rechtzeitig gestartet. Starten Sie Galley neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot start here. Install Qt WebEngine again and restart Galley.</source>
        <translation>Qt WebEngine kann hier nicht starten. Installieren Sie Qt WebEngine neu und starten Sie Galley noch einmal.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot start here: %1</source>
        <translation>Qt WebEngine kann hier nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>Galley::SafeSave</name>
    <message>
        <source>The disk is full. Free some space or save to another place.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>You are not allowed to write there. Save to another place.</source>
        <translation>Sie dürfen dort nicht schreiben. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is read-only. Save to another place.</source>
        <translation>Der Datenträger ist nur lesbar. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The folder no longer exists. Save to another place.</source>
        <translation>Den Ordner gibt es nicht mehr. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The file is a link that leads back to itself. Save to another place.</source>
        <translation>Die Datei ist eine Verknüpfung auf sich selbst. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The disk reported an error (%1). Save to another place.</source>
        <translation>Der Datenträger meldete einen Fehler (%1). Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>There is a folder or a device of that name. Choose another name.</source>
        <translation>Es gibt einen Ordner oder ein Gerät dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file is write-protected. Save to another place.</source>
        <translation>Die Datei ist schreibgeschützt. Speichern Sie an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Galley::SaveChanges</name>
    <message>
        <source>Articles to save</source>
        <translation>Zu speichernde Artikel</translation>
    </message>
    <message>
        <source>Save changes to “%1” before closing?</source>
        <translation>Änderungen an „%1“ vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Your changes will be lost if you don&apos;t save them.</source>
        <translation>Ihre Änderungen gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Save changes to %n article(s) before closing?</source>
        <translation>
            <numerusform>Änderungen an %n Artikel vor dem Schließen speichern?</numerusform>
            <numerusform>Änderungen an %n Artikeln vor dem Schließen speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of articles that are not ticked will be lost.</source>
        <translation>Änderungen an Artikeln, die nicht angekreuzt sind, gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>Angekreuzte &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>Alle &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>Galley::Screenshot</name>
    <message>
        <source>Usage: galley screenshot [FILE] -o PNG [--size WxH] [--theme light|dark|sepia] [--panel outline|links|citations]
Writes a picture of the window with FILE in it, preview settled. Without FILE it shows the sample article.
</source>
        <translation>Aufruf: galley screenshot [DATEI] -o PNG [--size BxH] [--theme light|dark|sepia] [--panel outline|links|citations]
Schreibt ein Bild des Fensters mit DATEI darin und fertiger Vorschau. Ohne DATEI zeigt es den Beispielartikel.
</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>Die Standardeingabe ist nicht lesbar. Geben Sie stattdessen eine Datei an.</translation>
    </message>
    <message>
        <source>This is not a text but binary data. Choose a text file.</source>
        <translation>Das ist kein Text, sondern Binärdaten. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>galley: %1: the preview did not settle; try again</source>
        <translation>galley: %1: die Vorschau kam nicht zur Ruhe; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>galley: screenshot: the preview cannot start here; run galley to see why</source>
        <translation>galley: screenshot: die Vorschau kann hier nicht starten; starten Sie galley, um zu sehen, warum</translation>
    </message>
    <message>
        <source>galley: %1: the picture could not be made; try another size</source>
        <translation>galley: %1: das Bild konnte nicht erzeugt werden; versuchen Sie eine andere Größe</translation>
    </message>
    <message>
        <source>galley: %1: there is no such file; check the name</source>
        <translation>galley: %1: diese Datei gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>galley: %1: no temporary folder can be made; free some space</source>
        <translation>galley: %1: es lässt sich kein temporärer Ordner anlegen; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>galley: %1: not a size; write it as 1280x800</source>
        <translation>galley: %1: das ist keine Größe; schreiben Sie sie als 1280x800</translation>
    </message>
    <message>
        <source>galley: %1: no such theme; use light, dark or sepia</source>
        <translation>galley: %1: dieses Farbschema gibt es nicht; nehmen Sie light, dark oder sepia</translation>
    </message>
    <message>
        <source>galley: %1: no such panel; use outline, links or citations</source>
        <translation>galley: %1: diese Leiste gibt es nicht; nehmen Sie outline, links oder citations</translation>
    </message>
    <message>
        <source>galley: %1: one file at a time; take a picture of each</source>
        <translation>galley: %1: nur eine Datei auf einmal; machen Sie von jeder ein Bild</translation>
    </message>
    <message>
        <source>galley: %1: no such option; see galley screenshot --help</source>
        <translation>galley: %1: diese Option gibt es nicht; siehe galley screenshot --help</translation>
    </message>
    <message>
        <source>galley: %1: its value is missing; see galley screenshot --help</source>
        <translation>galley: %1: der Wert fehlt; siehe galley screenshot --help</translation>
    </message>
    <message>
        <source>galley: screenshot: no place for the picture was given; add -o PNG</source>
        <translation>galley: screenshot: kein Platz für das Bild angegeben; ergänzen Sie -o PNG</translation>
    </message>
</context>
<context>
    <name>Galley::StatusBar</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Zähler: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 of reading. Click for the next count.</source>
        <translation>%1, %2, Lesezeit %3. Klicken Sie für den nächsten Zähler.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Kind of text, encoding and line ends of the file, and the article&apos;s language</source>
        <translation>Art des Textes, Kodierung und Zeilenenden der Datei und die Sprache des Artikels</translation>
    </message>
</context>
<context>
    <name>Galley::TextPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Galley::Workbench</name>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Preview of the article</source>
        <translation>Vorschau des Artikels</translation>
    </message>
    <message>
        <source>Divider of text and preview</source>
        <translation>Trenner zwischen Text und Vorschau</translation>
    </message>
</context>
</TS>
