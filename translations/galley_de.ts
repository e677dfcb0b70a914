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
    <message>
        <source>&amp;Import article text…</source>
        <translation>Artikeltext &amp;importieren…</translation>
    </message>
    <message>
        <source>Find the structure of an article that came as plain text</source>
        <translation>Die Struktur eines Artikels finden, der als reiner Text vorliegt</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>Look at earlier versions of the article, and bring one back</source>
        <translation>Frühere Versionen des Artikels ansehen und eine zurückholen</translation>
    </message>
    <message>
        <source>Recovere&amp;d articles…</source>
        <translation>&amp;Wiederhergestellte Artikel…</translation>
    </message>
    <message>
        <source>Look at texts that were not saved when Galley ended</source>
        <translation>Texte ansehen, die nicht gespeichert waren, als Galley endete</translation>
    </message>
    <message>
        <source>Paste as an art&amp;icle…</source>
        <translation>Als Ar&amp;tikel einfügen…</translation>
    </message>
    <message>
        <source>Find the structure of the article text on the clipboard</source>
        <translation>Die Struktur des Artikeltexts in der Zwischenablage finden</translation>
    </message>
    <message>
        <source>Next p&amp;roblem</source>
        <translation>Nächstes P&amp;roblem</translation>
    </message>
    <message>
        <source>Go to the problem after the caret</source>
        <translation>Zum Problem nach der Schreibmarke gehen</translation>
    </message>
    <message>
        <source>Previous pro&amp;blem</source>
        <translation>Voriges Pro&amp;blem</translation>
    </message>
    <message>
        <source>Go to the problem before the caret</source>
        <translation>Zum Problem vor der Schreibmarke gehen</translation>
    </message>
    <message>
        <source>&amp;What can be done here…</source>
        <translation>&amp;Was sich hier tun lässt…</translation>
    </message>
    <message>
        <source>Show the ways to put the problem at the caret right</source>
        <translation>Zeigen, wie sich das Problem an der Schreibmarke beheben lässt</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Abschnitt nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move the section with all its text before the one above</source>
        <translation>Den Abschnitt mit seinem ganzen Text vor den darüber verschieben</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Abschnitt nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Move the section with all its text behind the one below</source>
        <translation>Den Abschnitt mit seinem ganzen Text hinter den darunter verschieben</translation>
    </message>
    <message>
        <source>Pro&amp;mote the section</source>
        <translation>Abschnitt &amp;heraufstufen</translation>
    </message>
    <message>
        <source>Give the section and those in it a higher level</source>
        <translation>Den Abschnitt und die darin auf eine höhere Ebene setzen</translation>
    </message>
    <message>
        <source>D&amp;emote the section</source>
        <translation>Abschnitt herabs&amp;tufen</translation>
    </message>
    <message>
        <source>Give the section and those in it a deeper level</source>
        <translation>Den Abschnitt und die darin auf eine tiefere Ebene setzen</translation>
    </message>
    <message>
        <source>Update table of con&amp;tents</source>
        <translation>Inhaltsverzeichnis &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Bring the table of contents up to date with the headings</source>
        <translation>Das Inhaltsverzeichnis auf den Stand der Überschriften bringen</translation>
    </message>
    <message>
        <source>Renumber c&amp;itations…</source>
        <translation>Bele&amp;ge neu nummerieren…</translation>
    </message>
    <message>
        <source>Number citations and sources in the order of their first use</source>
        <translation>Belege und Quellen in der Reihenfolge ihrer ersten Verwendung nummerieren</translation>
    </message>
    <message>
        <source>&amp;Evidence in the outline</source>
        <translation>Kennz&amp;ahlen in der Gliederung</translation>
    </message>
    <message>
        <source>Show below each heading what its section holds</source>
        <translation>Unter jeder Überschrift zeigen, was ihr Abschnitt enthält</translation>
    </message>
    <message>
        <source>Check web &amp;links</source>
        <translation>Web&amp;links prüfen</translation>
    </message>
    <message>
        <source>Ask whether the addresses on the web are there; once more stops it</source>
        <translation>Nachfragen, ob die Adressen im Web da sind; noch einmal hält an</translation>
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

Commands: check, import, inspect, render, screenshot, toc. Each has --help.
Options:
  -h, --help     show this text
  -v, --version  show the version
</source>
        <translation>Aufruf: galley [DATEI[:ZEILE]…]
        galley BEFEHL …
Öffnet die Dateien im Editor; ohne Angabe die Artikel, die zuletzt offen waren.

Befehle: check, import, inspect, render, screenshot, toc. Jeder kennt --help.
Optionen:
  -h, --help     diesen Text anzeigen
  -v, --version  die Version anzeigen
</translation>
    </message>
    <message>
        <source>galley: there is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY, or see galley --help</source>
        <translation>galley: es gibt keine Anzeige, auf der ein Fenster erscheinen könnte; setzen Sie DISPLAY oder WAYLAND_DISPLAY, oder siehe galley --help</translation>
    </message>
    <message>
        <source>galley: the system has no threads left. End other programs and start Galley again.</source>
        <translation>galley: Das System hat keine Threads mehr frei. Beenden Sie andere Programme und starten Sie Galley noch einmal.</translation>
    </message>
</context>
<context>
    <name>Galley::Article</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>What is shown is not all that the file holds, so saving would damage it. Choose its encoding first.</source>
        <translation>Was zu sehen ist, ist nicht alles, was die Datei enthält; Speichern würde sie beschädigen. Wählen Sie zuerst ihre Kodierung.</translation>
    </message>
    <message>
        <source>It is still being opened. Save it when that is done.</source>
        <translation>Die Datei wird noch geöffnet. Speichern Sie sie, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleLock</name>
    <message>
        <source>“%1” has been open in another Galley since %2. If one of the two saves it, the other asks what to do.</source>
        <translation>„%1“ ist seit %2 in einem anderen Galley geöffnet. Speichert eines von beiden, fragt das andere nach.</translation>
    </message>
    <message>
        <source>“%1” was opened on the computer %2 at %3 and may still be open there. If it is saved there, Galley asks here what to do.</source>
        <translation>„%1“ wurde auf dem Rechner %2 am %3 geöffnet und ist dort vielleicht noch offen. Wird dort gespeichert, fragt Galley hier nach.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleMenu</name>
    <message>
        <source>The article has no headings below its title yet.</source>
        <translation>Der Artikel hat unter seinem Titel noch keine Überschriften.</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Der Text hat sich hier inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Dieser Artikel ist nur lesbar.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Insert a table of contents</source>
        <translation>Inhaltsverzeichnis einfügen</translation>
    </message>
    <message>
        <source>The table of contents is a list in HTML, which is not rewritten. Bring it up to date by hand, or put a Markdown list in its place.</source>
        <translation>Das Inhaltsverzeichnis ist eine Liste in HTML, die nicht umgeschrieben wird. Aktualisieren Sie es von Hand, oder setzen Sie eine Markdown-Liste an seine Stelle.</translation>
    </message>
    <message>
        <source>The table of contents is up to date.</source>
        <translation>Das Inhaltsverzeichnis ist aktuell.</translation>
    </message>
    <message>
        <source>Update the table of contents</source>
        <translation>Inhaltsverzeichnis aktualisieren</translation>
    </message>
    <message>
        <source>The article has no table of contents.</source>
        <translation>Der Artikel hat kein Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>Insert one before the first section</source>
        <translation>Eines vor dem ersten Abschnitt einfügen</translation>
    </message>
</context>
<context>
    <name>Galley::BibliographyEntries</name>
    <message>
        <source>%1 et al.</source>
        <translation>%1 et al.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author and year, title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::ChangePreview</name>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>und %Ln weitere Stelle</numerusform>
            <numerusform>und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CitationRepairs</name>
    <message>
        <source>Renumber the citations</source>
        <translation>Belege neu nummerieren</translation>
    </message>
    <message>
        <source>The citations stand in the order of their first use.</source>
        <translation>Die Belege stehen in der Reihenfolge ihrer ersten Verwendung.</translation>
    </message>
    <message>
        <source>Give all groups the same form</source>
        <translation>Alle Gruppen gleich schreiben</translation>
    </message>
    <message>
        <source>All groups of numbers have the same form.</source>
        <translation>Alle Gruppen von Nummern sind gleich geschrieben.</translation>
    </message>
    <message>
        <source>Add the missing sources</source>
        <translation>Fehlende Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Every number that is cited has a source.</source>
        <translation>Jede angeführte Nummer hat eine Quelle.</translation>
    </message>
    <message>
        <source>Turn citations into footnotes</source>
        <translation>Belege in Fußnoten umwandeln</translation>
    </message>
    <message>
        <source>Nothing is cited by number, or a footnote bears such a number already.</source>
        <translation>Nichts wird mit Nummer angeführt, oder eine Fußnote trägt schon eine solche Nummer.</translation>
    </message>
    <message>
        <source>Drop the citation [%1]</source>
        <translation>Beleg [%1] entfernen</translation>
    </message>
    <message>
        <source>Nothing cites [%1].</source>
        <translation>Nichts führt [%1] an.</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>Eine Quelle %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Dieser Artikel ist nur lesbar.</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Der Text hat sich hier inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Turn citations into keys</source>
        <translation>Belege in Schlüssel umwandeln</translation>
    </message>
    <message>
        <source>The bibliography has the source of no citation by number, as far as DOI, address or title tell.</source>
        <translation>Zu keinem nummerierten Beleg steht die Quelle im Literaturverzeichnis, soweit DOI, Adresse oder Titel es erkennen lassen.</translation>
    </message>
    <message>
        <source>Make citations links to the source list</source>
        <translation>Belege zu Links auf die Quellenliste machen</translation>
    </message>
    <message>
        <source>No citation by number has a source in a list to link to.</source>
        <translation>Kein nummerierter Beleg hat eine Quelle in einer Liste, auf die ein Link führen könnte.</translation>
    </message>
</context>
<context>
    <name>Galley::CitationTips</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
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
        <source>Citation</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>not well formed</source>
        <translation>fehlerhaft geschrieben</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>falsche Reihenfolge</translation>
    </message>
    <message>
        <source>repeated in its group</source>
        <translation>in der Gruppe wiederholt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is wrong, and the source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a citation, and what is wrong with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No entry of this key; a handle?</source>
        <translation>Kein Eintrag mit diesem Schlüssel; ein Benutzername?</translation>
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
    <message>
        <source>&amp;Drop [%1] wherever it is cited…</source>
        <translation>Beleg [%1] überall &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove source &amp;%1 from the list…</source>
        <translation>Quelle &amp;%1 aus der Liste entfernen…</translation>
    </message>
    <message>
        <source>&amp;Renumber in the order of first use…</source>
        <translation>Nach der ersten Verwendung &amp;nummerieren…</translation>
    </message>
    <message>
        <source>&amp;Give all groups the same form…</source>
        <translation>Alle &amp;Gruppen gleich schreiben…</translation>
    </message>
    <message>
        <source>&amp;Add a stub for each missing source…</source>
        <translation>Fehlende Quellen zum &amp;Ausfüllen hinzufügen…</translation>
    </message>
    <message>
        <source>Turn all into &amp;footnotes…</source>
        <translation>Alle in &amp;Fußnoten umwandeln…</translation>
    </message>
    <message>
        <source>Turn into &amp;keys of the bibliography…</source>
        <translation>In &amp;Schlüssel des Literaturverzeichnisses umwandeln…</translation>
    </message>
    <message>
        <source>Make them &amp;links to the source list…</source>
        <translation>Zu &amp;Links auf die Quellenliste machen…</translation>
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
        <source>put right what can be put right safely, and these findings too; writes the files</source>
        <translation>berichtigen, was sich gefahrlos berichtigen lässt, und auch diese Befunde; schreibt die Dateien</translation>
    </message>
    <message>
        <source>what comes from standard input cannot be fixed; name a file</source>
        <translation>was von der Standardeingabe kommt, lässt sich nicht berichtigen; nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>Recovers the structure of a plain-text article and prints it as Markdown.</source>
        <translation>Stellt die Struktur eines Artikels aus reinem Text wieder her und gibt ihn als Markdown aus.</translation>
    </message>
    <message>
        <source>write the article to this file</source>
        <translation>den Artikel in diese Datei schreiben</translation>
    </message>
    <message>
        <source>print each decision with its confidence, and the findings in the result, as JSON</source>
        <translation>jede Entscheidung mit ihrer Sicherheit und die Befunde im Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>standard input cannot be written to; name a file</source>
        <translation>in die Standardeingabe lässt sich nicht schreiben; nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>it has no table of contents; put the line &lt;!-- toc --&gt; where it should stand, and &lt;!-- tocstop --&gt; below</source>
        <translation>kein Inhaltsverzeichnis vorhanden; setzen Sie die Zeile &lt;!-- toc --&gt; dorthin, wo es stehen soll, und &lt;!-- tocstop --&gt; darunter</translation>
    </message>
    <message>
        <source>its table of contents is a list in HTML, which is not rewritten; bring it up to date by hand, or put a Markdown list in its place</source>
        <translation>sein Inhaltsverzeichnis ist eine Liste in HTML, die nicht umgeschrieben wird; aktualisieren Sie es von Hand, oder setzen Sie eine Markdown-Liste an seine Stelle</translation>
    </message>
    <message>
        <source>Prints a table of contents made from the article&apos;s headings, or updates the one in the article.</source>
        <translation>Gibt ein Inhaltsverzeichnis aus den Überschriften des Artikels aus oder aktualisiert das des Artikels.</translation>
    </message>
    <message>
        <source>update the table of contents in the file</source>
        <translation>das Inhaltsverzeichnis in der Datei aktualisieren</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>it has no headings to list; bring it in with galley import first</source>
        <translation>es hat keine Überschriften, die aufzuführen wären; übernehmen Sie den Text zuerst mit galley import</translation>
    </message>
</context>
<context>
    <name>Galley::CompareDialog</name>
    <message>
        <source>Compare texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Galley::CompareModel</name>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln unveränderte Zeile</numerusform>
            <numerusform>%Ln unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No line on this side</source>
        <translation>Keine Zeile auf dieser Seite</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>Zeile %L1, geändert: %2</translation>
    </message>
    <message>
        <source>Line %L1, only here: %2</source>
        <translation>Zeile %L1, nur hier: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::CompareView</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Unterschied %L1 von %L2</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Die beiden Texte nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Lost on the right:</source>
        <translation>&amp;Rechts verloren:</translation>
    </message>
    <message>
        <source>What the text on the right has lost</source>
        <translation>Was dem Text rechts verloren gegangen ist</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictBar</name>
    <message>
        <source>Resolve the conflict</source>
        <translation>Konflikt lösen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were changed both by you and in the file. Both versions are in the text; choose which to keep.</source>
        <translation>
            <numerusform>%Ln Stelle wurde von Ihnen und in der Datei geändert. Beide Fassungen stehen im Text; wählen Sie, welche bleibt.</numerusform>
            <numerusform>%Ln Stellen wurden von Ihnen und in der Datei geändert. Beide Fassungen stehen im Text; wählen Sie, welche bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Nä&amp;chste</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Fremde behalten</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Be&amp;ide behalten</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Close the bar (Esc)</source>
        <translation>Leiste schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionDelegate</name>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionsModel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
    <message>
        <source>This is not a file on a disk but a part of the system. Copy it and open the copy.</source>
        <translation>Das ist keine Datei auf einem Datenträger, sondern ein Teil des Systems. Kopieren Sie sie und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Line %L1 is longer than %L2 characters. Galley would stand still with each key in it. Break the line with another program first.</source>
        <translation>Zeile %L1 ist länger als %L2 Zeichen. Galley würde bei jedem Tastendruck darin stehen bleiben. Teilen Sie die Zeile zuerst mit einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>Galley::EncodingDialog</name>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Südeuropäisch</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Choose an encoding</source>
        <translation>Kodierung wählen</translation>
    </message>
    <message>
        <source>&amp;How should “%1” be read?</source>
        <translation>&amp;Wie soll „%1“ gelesen werden?</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Use this encoding</source>
        <translation>&amp;Diese Kodierung verwenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>region, name of an encoding</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>With this encoding nothing is lost, and the file stays as it is when saved. Check that the lines make sense.</source>
        <translation>Mit dieser Kodierung geht nichts verloren, und die Datei bleibt beim Speichern, wie sie ist. Prüfen Sie, ob die Zeilen Sinn ergeben.</translation>
    </message>
    <message>
        <source>With this encoding some characters would be lost. Choose another one.</source>
        <translation>Mit dieser Kodierung gingen Zeichen verloren. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>Galley::EvidenceTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not described</source>
        <translation>
            <numerusform>%Ln Bild ohne Beschreibung</numerusform>
            <numerusform>%Ln Bilder ohne Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>cites nothing</source>
        <translation>ohne Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) cite nothing</source>
        <translation>
            <numerusform>%Ln Abschnitt ohne Beleg</numerusform>
            <numerusform>%Ln Abschnitte ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Faults</name>
    <message>
        <source>it cannot be read; check its permissions</source>
        <translation>nicht lesbar; prüfen Sie die Rechte</translation>
    </message>
    <message>
        <source>it is too large, so only its beginning counts; make it smaller</source>
        <translation>zu groß, darum zählt nur der Anfang; verkleinern Sie die Datei</translation>
    </message>
    <message>
        <source>it is not a text; replace it</source>
        <translation>das ist kein Text; ersetzen Sie die Datei</translation>
    </message>
    <message>
        <source>%1; correct it</source>
        <translation>%1; berichtigen Sie es</translation>
    </message>
    <message>
        <source>there is no finding “%1”; check its name</source>
        <translation>einen Befund „%1“ gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>several articles have the slug “%1”; give each its own</source>
        <translation>mehrere Artikel haben den Slug „%1“; geben Sie jedem einen eigenen</translation>
    </message>
    <message>
        <source>the slug “%1” leads back to itself; give it an address</source>
        <translation>der Slug „%1“ führt auf sich selbst zurück; geben Sie ihm eine Adresse</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the file is too large, so only its beginning counts</source>
        <translation>die Datei ist zu groß, deshalb zählt nur ihr Anfang</translation>
    </message>
    <message>
        <source>the file holds so many entries that only the first count</source>
        <translation>die Datei enthält so viele Einträge, dass nur die ersten zählen</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>die Datei ist kein Text</translation>
    </message>
    <message>
        <source>the file is no bibliography in BibTeX, CSL-JSON or RIS</source>
        <translation>die Datei ist kein Literaturverzeichnis in BibTeX, CSL-JSON oder RIS</translation>
    </message>
    <message>
        <source>a brace is not closed</source>
        <translation>eine geschweifte Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is a brace too many</source>
        <translation>eine geschweifte Klammer ist zu viel</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>ein Gleichheitszeichen fehlt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the entry has no key</source>
        <translation>der Eintrag hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>der Schlüssel wird zweimal verwendet</translation>
    </message>
    <message>
        <source>the abbreviation “%1” is not defined</source>
        <translation>die Abkürzung „%1“ ist nicht definiert</translation>
    </message>
    <message>
        <source>it refers to the entry “%1”, which does not exist</source>
        <translation>er verweist auf den Eintrag „%1“, den es nicht gibt</translation>
    </message>
    <message>
        <source>the JSON is broken</source>
        <translation>das JSON ist fehlerhaft</translation>
    </message>
    <message>
        <source>the item is not an object</source>
        <translation>der Eintrag ist kein Objekt</translation>
    </message>
    <message>
        <source>the record does not begin with its type</source>
        <translation>der Datensatz beginnt nicht mit seinem Typ</translation>
    </message>
    <message>
        <source>the record does not end</source>
        <translation>der Datensatz hat kein Ende</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <comment>what is wrong, where</comment>
        <translation>%1 bei „%2“</translation>
    </message>
</context>
<context>
    <name>Galley::FileFlow</name>
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
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
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
    <message>
        <source>Saving “%1”…</source>
        <translation>„%1“ wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>Nicht &amp;warten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Choose an e&amp;ncoding…</source>
        <translation>Kodierung &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>Stelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Save as &amp;UTF-8</source>
        <translation>Als &amp;UTF-8 speichern</translation>
    </message>
    <message>
        <source>“%1” is still being opened. You can write in it when that is done.</source>
        <translation>„%1“ wird noch geöffnet. Sie können darin schreiben, wenn das fertig ist.</translation>
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
    <name>Galley::FindingTitles</name>
    <message>
        <source>Links to missing files</source>
        <translation>Links zu fehlenden Dateien</translation>
    </message>
    <message>
        <source>Links to missing headings</source>
        <translation>Links zu fehlenden Überschriften</translation>
    </message>
    <message>
        <source>Links in wrong case</source>
        <translation>Links mit falscher Großschreibung</translation>
    </message>
    <message>
        <source>Empty links</source>
        <translation>Leere Links</translation>
    </message>
    <message>
        <source>Undefined references</source>
        <translation>Nicht definierte Verweise</translation>
    </message>
    <message>
        <source>Unused link definitions</source>
        <translation>Unbenutzte Linkdefinitionen</translation>
    </message>
    <message>
        <source>Repeated link definitions</source>
        <translation>Wiederholte Linkdefinitionen</translation>
    </message>
    <message>
        <source>Missing images</source>
        <translation>Fehlende Bilder</translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation>Bilder ohne Beschreibung</translation>
    </message>
    <message>
        <source>Unresolved internal links</source>
        <translation>Nicht aufgelöste interne Links</translation>
    </message>
    <message>
        <source>Placeholders left</source>
        <translation>Übrige Platzhalter</translation>
    </message>
    <message>
        <source>Contents entries without a heading</source>
        <translation>Verzeichniseinträge ohne Überschrift</translation>
    </message>
    <message>
        <source>Headings missing from the contents</source>
        <translation>Im Verzeichnis fehlende Überschriften</translation>
    </message>
    <message>
        <source>Contents entries in other words</source>
        <translation>Verzeichniseinträge mit anderem Wortlaut</translation>
    </message>
    <message>
        <source>Contents in another order</source>
        <translation>Verzeichnis in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Contents entries at another level</source>
        <translation>Verzeichniseinträge auf anderer Ebene</translation>
    </message>
    <message>
        <source>Dead links in the contents</source>
        <translation>Tote Links im Verzeichnis</translation>
    </message>
    <message>
        <source>Wrong links in the contents</source>
        <translation>Falsche Links im Verzeichnis</translation>
    </message>
    <message>
        <source>Citations without a source</source>
        <translation>Belege ohne Quelle</translation>
    </message>
    <message>
        <source>Sources that nothing cites</source>
        <translation>Nicht angeführte Quellen</translation>
    </message>
    <message>
        <source>Numbers out of order</source>
        <translation>Nummern in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Repeated numbers in a group</source>
        <translation>Wiederholte Nummern in einer Gruppe</translation>
    </message>
    <message>
        <source>Malformed groups of citations</source>
        <translation>Fehlerhafte Gruppen von Belegen</translation>
    </message>
    <message>
        <source>Undefined footnotes</source>
        <translation>Nicht definierte Fußnoten</translation>
    </message>
    <message>
        <source>Unused footnotes</source>
        <translation>Unbenutzte Fußnoten</translation>
    </message>
    <message>
        <source>Lost citation marks</source>
        <translation>Verlorene Belege</translation>
    </message>
    <message>
        <source>Heading levels left out</source>
        <translation>Übersprungene Überschriftsebenen</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>Wiederholte Überschriften</translation>
    </message>
    <message>
        <source>Empty headings</source>
        <translation>Leere Überschriften</translation>
    </message>
    <message>
        <source>Missing title</source>
        <translation>Fehlender Titel</translation>
    </message>
    <message>
        <source>Second titles</source>
        <translation>Zweite Titel</translation>
    </message>
    <message>
        <source>Broken front matter</source>
        <translation>Fehlerhafte Kopfdaten</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Doppelte Wörter</translation>
    </message>
    <message>
        <source>Sections without a citation</source>
        <translation>Abschnitte ohne Beleg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Web addresses that are gone</source>
        <translation>Verschwundene Webadressen</translation>
    </message>
    <message>
        <source>Keys that the bibliography lacks</source>
        <translation>Schlüssel ohne Eintrag im Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Broken entries of the bibliography</source>
        <translation>Fehlerhafte Einträge im Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Repeated keys in the bibliography</source>
        <translation>Wiederholte Schlüssel im Literaturverzeichnis</translation>
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
    <message>
        <source>The section “%1” cites nothing.</source>
        <translation>Der Abschnitt „%1“ führt keine Quelle an.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <comment>an address on the web</comment>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The bibliography has no entry “%1”; fine if it is somebody’s handle.</source>
        <translation>Das Literaturverzeichnis hat keinen Eintrag „%1“; das ist in Ordnung, wenn es ein Benutzername ist.</translation>
    </message>
    <message>
        <source>The bibliography has no entry “%1”.</source>
        <translation>Das Literaturverzeichnis hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The bibliography needs correcting: %1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>Das Literaturverzeichnis ist zu berichtigen: %1: %2.</translation>
    </message>
    <message>
        <source>The key “%1” is used again at %2; only its first entry counts.</source>
        <translation>Der Schlüssel „%1“ wird bei %2 erneut verwendet; nur sein erster Eintrag zählt.</translation>
    </message>
</context>
<context>
    <name>Galley::Fixes</name>
    <message>
        <source>Update the table of contents</source>
        <translation>Inhaltsverzeichnis aktualisieren</translation>
    </message>
    <message>
        <source>Let “%1” lead to the heading “%2”</source>
        <translation>„%1“ zur Überschrift „%2“ führen</translation>
    </message>
    <message>
        <source>Write “%1” in the table of contents</source>
        <translation>„%1“ ins Inhaltsverzeichnis schreiben</translation>
    </message>
    <message>
        <source>Change the heading to “%1”</source>
        <translation>Überschrift in „%1“ ändern</translation>
    </message>
    <message>
        <source>Add “%1” to the table of contents</source>
        <translation>„%1“ ins Inhaltsverzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>Remove “%1” from the table of contents</source>
        <translation>„%1“ aus dem Inhaltsverzeichnis entfernen</translation>
    </message>
    <message>
        <source>Add the heading “%1”</source>
        <translation>Überschrift „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Nest “%1” as its heading is</source>
        <translation>„%1“ wie seine Überschrift einrücken</translation>
    </message>
    <message>
        <source>Change the target to “%1”</source>
        <translation>Ziel in „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the label to “%1”</source>
        <translation>Marke in „%1“ ändern</translation>
    </message>
    <message>
        <source>Add a definition of “%1” to be filled in</source>
        <translation>Definition von „%1“ zum Ausfüllen hinzufügen</translation>
    </message>
    <message>
        <source>Remove the definition of “%1”</source>
        <translation>Definition von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep only the text “%1”</source>
        <translation>Nur den Text „%1“ behalten</translation>
    </message>
    <message>
        <source>Put in the text “%1”</source>
        <translation>Den Text „%1“ einsetzen</translation>
    </message>
    <message>
        <source>Describe the image as “%1”</source>
        <translation>Das Bild als „%1“ beschreiben</translation>
    </message>
    <message>
        <source>Make it a link to “%1” that reads “%2”</source>
        <translation>In einen Link zu „%1“ mit dem Text „%2“ umwandeln</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove the placeholder</source>
        <translation>Platzhalter entfernen</translation>
    </message>
    <message>
        <source>Add a footnote “%1” to be filled in</source>
        <translation>Fußnote „%1“ zum Ausfüllen hinzufügen</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lücke schließen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Mark it as needing a citation</source>
        <translation>Als unbelegt kennzeichnen</translation>
    </message>
    <message>
        <source>Write the group as %1</source>
        <translation>Gruppe als %1 schreiben</translation>
    </message>
    <message>
        <source>Remove the citation of %1</source>
        <translation>Beleg %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s) to be filled in</source>
        <translation>
            <numerusform>%n Quelle zum Ausfüllen hinzufügen</numerusform>
            <numerusform>%n Quellen zum Ausfüllen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number all sources in the order of their first use</source>
        <translation>Alle Quellen in der Reihenfolge ihrer ersten Verwendung nummerieren</translation>
    </message>
    <message>
        <source>Turn all numbered citations into footnotes</source>
        <translation>Alle nummerierten Belege in Fußnoten umwandeln</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Quelle %1 entfernen</translation>
    </message>
    <message>
        <source>Make “%1” a heading of level %2</source>
        <translation>„%1“ zur Überschrift der Ebene %2 machen</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Überschrift entfernen</translation>
    </message>
    <message>
        <source>Make “%1” the title</source>
        <translation>„%1“ zum Titel machen</translation>
    </message>
    <message>
        <source>Put the value of “%1” in quotation marks</source>
        <translation>Den Wert von „%1“ in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation>Das zweite „%1“ entfernen</translation>
    </message>
    <message>
        <source>Turn numbered citations into keys of the bibliography</source>
        <translation>Nummerierte Belege in Schlüssel des Literaturverzeichnisses umwandeln</translation>
    </message>
    <message>
        <source>Make numbered citations links to the source list</source>
        <translation>Nummerierte Belege zu Links auf die Quellenliste machen</translation>
    </message>
    <message>
        <source>Change the key to “%1”</source>
        <translation>Schlüssel in „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedRow</name>
    <message>
        <source>%L1 characters in one line</source>
        <translation>%L1 Zeichen in einer Zeile</translation>
    </message>
</context>
<context>
    <name>Galley::FolderRules</name>
    <message>
        <source>“%1” cannot be read, so nothing was changed.</source>
        <translation>„%1“ ist nicht lesbar, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is written in a way that cannot be added to. Switch the finding off there by hand.</source>
        <translation>„%1“ ist so geschrieben, dass sich nichts hinzufügen lässt. Schalten Sie den Befund dort von Hand aus.</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>„%1“ konnte nicht geschrieben werden. %2</translation>
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
    <name>Galley::Import</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Abschnittsüberschrift</translation>
    </message>
    <message>
        <source>Heading of the contents</source>
        <translation>Überschrift des Inhaltsverzeichnisses</translation>
    </message>
    <message>
        <source>Entry of the contents</source>
        <translation>Eintrag des Inhaltsverzeichnisses</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>List item with lead-in</source>
        <translation>Listenpunkt mit Stichwort</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Sections: %1, entries of the contents: %2, list items: %3, paragraphs: %4, uncertain: %5</source>
        <translation>Abschnitte: %1, Verzeichniseinträge: %2, Listenpunkte: %3, Absätze: %4, unsicher: %5</translation>
    </message>
</context>
<context>
    <name>Galley::ImportDialog</name>
    <message>
        <source>Only &amp;uncertain decisions</source>
        <translation>Nur &amp;unsichere Entscheidungen</translation>
    </message>
    <message>
        <source>Import article text</source>
        <translation>Artikeltext importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Decisions, one for each line</source>
        <translation>Entscheidungen, eine für jede Zeile</translation>
    </message>
    <message>
        <source>&amp;Lines:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>As the text suggests</source>
        <translation>Wie es der Text nahelegt</translation>
    </message>
    <message>
        <source>Each line is a paragraph</source>
        <translation>Jede Zeile ist ein Absatz</translation>
    </message>
    <message>
        <source>Paragraphs were broken into lines</source>
        <translation>Absätze wurden in Zeilen umbrochen</translation>
    </message>
    <message>
        <source>What the lines of the text are</source>
        <translation>Was die Zeilen des Textes sind</translation>
    </message>
</context>
<context>
    <name>Galley::ImportFlow</name>
    <message>
        <source>Import article text</source>
        <translation>Artikeltext importieren</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown)</source>
        <translation>Texte (*.txt *.text *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It is not a text. Choose another file.</source>
        <translation>Das ist kein Text. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the article first, then try again.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst den Artikel und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has no Markdown headings. Galley can find its title, sections and lists.</source>
        <translation>„%1“ hat keine Markdown-Überschriften. Galley kann Titel, Abschnitte und Listen darin finden.</translation>
    </message>
    <message>
        <source>Import article &amp;text…</source>
        <translation>Artikel&amp;text importieren…</translation>
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
    <name>Galley::InterruptedSaves</name>
    <message>
        <source>Saving “%1” was interrupted before the new text reached the file. Galley has kept that text.</source>
        <translation>Das Speichern von „%1“ wurde unterbrochen, bevor der neue Text in der Datei stand. Galley hat diesen Text aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Use the kept text</source>
        <translation>Aufbewahrten &amp;Text übernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>Galley::LatenessMark</name>
    <message>
        <source>The preview does not answer</source>
        <translation>Die Vorschau antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Galley::LinkCompletion</name>
    <message>
        <source>There is no bibliography to cite from. Put a .bib file beside the article or name one in its front matter.</source>
        <translation>Es gibt kein Literaturverzeichnis, aus dem angeführt werden könnte. Legen Sie eine .bib-Datei neben den Artikel, oder nennen Sie eine in seinen Kopfdaten.</translation>
    </message>
</context>
<context>
    <name>Galley::LinkDrop</name>
    <message>
        <source>Save the article first, so that a link can lead from its place to the file.</source>
        <translation>Speichern Sie zuerst den Artikel, damit ein Link von seinem Ort zur Datei führen kann.</translation>
    </message>
</context>
<context>
    <name>Galley::LinksDelegate</name>
    <message>
        <source>Target of the link</source>
        <translation>Ziel des Links</translation>
    </message>
    <message>
        <source>Title of the link</source>
        <translation>Titel des Links</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Text des Links</translation>
    </message>
</context>
<context>
    <name>Galley::LinksMenu</name>
    <message>
        <source>&amp;Go to the link</source>
        <translation>&amp;Zum Link gehen</translation>
    </message>
    <message>
        <source>&amp;Open the target</source>
        <translation>Ziel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the target</source>
        <translation>Ziel &amp;kopieren</translation>
    </message>
    <message>
        <source>Edit the &amp;text</source>
        <translation>&amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the t&amp;arget</source>
        <translation>Zi&amp;el bearbeiten</translation>
    </message>
    <message>
        <source>Edit the t&amp;itle</source>
        <translation>T&amp;itel bearbeiten</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Marke ändern</translation>
    </message>
    <message>
        <source>Link to “%1”</source>
        <translation>Mit „%1“ verlinken</translation>
    </message>
    <message>
        <source>Resolve placeholder</source>
        <translation>Platzhalter auflösen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resolve all %Ln placeholder(s) with one candidate</source>
        <translation>
            <numerusform>%Ln Platzhalter mit genau einem Kandidaten &amp;auflösen</numerusform>
            <numerusform>Alle %Ln Platzhalter mit genau einem Kandidaten &amp;auflösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve placeholders</source>
        <translation>Platzhalter auflösen</translation>
    </message>
    <message>
        <source>&amp;Make it a reference</source>
        <translation>In &amp;Verweis umwandeln</translation>
    </message>
    <message>
        <source>Make reference</source>
        <translation>In Verweis umwandeln</translation>
    </message>
    <message>
        <source>&amp;Move the target into the text</source>
        <translation>Ziel in den Text &amp;schreiben</translation>
    </message>
    <message>
        <source>Make inline link</source>
        <translation>Ziel in den Text schreiben</translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation>&amp;Bild entfernen</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Link aufheben</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Link aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;name the target everywhere (%Ln link(s))…</source>
        <translation>
            <numerusform>Ziel überall &amp;umbenennen (%Ln Link)…</numerusform>
            <numerusform>Ziel überall &amp;umbenennen (%Ln Links)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the heading and its links…</source>
        <translation>Überschrift und ihre Links &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename the anc&amp;hor and its links…</source>
        <translation>&amp;Marke und ihre Links umbenennen…</translation>
    </message>
    <message>
        <source>Chec&amp;k this web link</source>
        <translation>Diesen &amp;Weblink prüfen</translation>
    </message>
    <message>
        <source>Use the new address “%1”</source>
        <translation>Neue Adresse „%1“ übernehmen</translation>
    </message>
</context>
<context>
    <name>Galley::LinksModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a state of links and how many there are</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Change link text</source>
        <translation>Linktext ändern</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Change link title</source>
        <translation>Linktitel ändern</translation>
    </message>
    <message>
        <source>Resolve placeholders</source>
        <translation>Platzhalter auflösen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resolve all %Ln placeholder(s) with one candidate</source>
        <translation>
            <numerusform>%Ln Platzhalter mit genau einem Kandidaten &amp;auflösen</numerusform>
            <numerusform>Alle %Ln Platzhalter mit genau einem Kandidaten &amp;auflösen</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be written here.</source>
        <translation>Das lässt sich hier nicht schreiben.</translation>
    </message>
    <message>
        <source>Rename target</source>
        <translation>Ziel umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>New target of %Ln link(s):</source>
        <translation>
            <numerusform>Neues Ziel von %Ln Link:</numerusform>
            <numerusform>Neues Ziel von %Ln Links:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename heading</source>
        <translation>Überschrift umbenennen</translation>
    </message>
    <message>
        <source>New words of the heading. Links to it follow.</source>
        <translation>Neuer Wortlaut der Überschrift. Links zu ihr folgen.</translation>
    </message>
    <message>
        <source>Rename anchor</source>
        <translation>Marke umbenennen</translation>
    </message>
    <message>
        <source>New anchor, without blanks. Links to it follow; the heading&apos;s words stay.</source>
        <translation>Neue Marke, ohne Leerzeichen. Links zu ihr folgen; der Wortlaut der Überschrift bleibt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>To this article itself</source>
        <translation>Auf diesen Artikel selbst</translation>
    </message>
    <message>
        <source>Linked before</source>
        <translation>Schon vorher verlinkt</translation>
    </message>
    <message>
        <source>The link leads to the article it stands in.</source>
        <translation>Der Link führt zu dem Artikel, in dem er steht.</translation>
    </message>
    <message>
        <source>An earlier placeholder of the article leads to the same page.</source>
        <translation>Ein früherer Platzhalter des Artikels führt zur selben Seite.</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <comment>a kind of link and where it stands</comment>
        <translation>%1, Zeile %L2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>something wrong with a file, and how much else is</comment>
        <translation>
            <numerusform>%1 (und %Ln weiteres)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>The web has nothing at this address any more.</source>
        <translation>Im Web ist unter dieser Adresse nichts mehr.</translation>
    </message>
    <message>
        <source>The address has moved for good; the new one can be taken over.</source>
        <translation>Die Adresse ist endgültig umgezogen; die neue kann übernommen werden.</translation>
    </message>
    <message>
        <source>The server did not say whether the address is there.</source>
        <translation>Der Server hat nicht gesagt, ob es die Adresse gibt.</translation>
    </message>
    <message>
        <source>Addresses on the web are looked for only when you ask for it: Article, Check web links.</source>
        <translation>Adressen im Web werden nur auf Ihren Wunsch gesucht: Artikel, Weblinks prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Use the &amp;new address of all %Ln moved link(s)</source>
        <translation>
            <numerusform>&amp;Neue Adresse des %Ln umgezogenen Links übernehmen</numerusform>
            <numerusform>&amp;Neue Adressen aller %Ln umgezogenen Links übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use new addresses</source>
        <translation>Neue Adressen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check these %Ln web link(s)</source>
        <translation>
            <numerusform>Diesen %Ln &amp;Weblink prüfen</numerusform>
            <numerusform>Diese %Ln &amp;Weblinks prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Der Text hat sich hier inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Galley::LoadingNote</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>How much of the article has been opened</source>
        <translation>Wie viel vom Artikel geöffnet ist</translation>
    </message>
</context>
<context>
    <name>Galley::LossTexts</name>
    <message>
        <source>Heading: %1</source>
        <translation>Überschrift: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Citation: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Zahl: %1</translation>
    </message>
    <message>
        <source>%1 (%L2 times)</source>
        <extracomment>%1 is the line before it in the list, for instance “Link: https://example.org”; %2 how many of them</extracomment>
        <translation>%1 (%L2-mal)</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Line %L1 is so long that typing in it may be slow.</source>
        <translation>Zeile %L1 ist so lang, dass das Tippen darin langsam sein kann.</translation>
    </message>
    <message>
        <source>&amp;Reload the preview</source>
        <translation>&amp;Vorschau neu laden</translation>
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
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Der Text hat sich hier inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>This is no address on the web; another program may take it: %1</source>
        <translation>Das ist keine Adresse im Web; ein anderes Programm nimmt sie vielleicht: %1</translation>
    </message>
    <message>
        <source>O&amp;pen it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Line %L1 has %L2 characters. It is shown in one row, without wrapping and colours, because each key would wait for them.</source>
        <translation>Zeile %L1 hat %L2 Zeichen. Sie steht in einer einzigen Reihe, ohne Umbruch und Farben, weil jeder Tastendruck darauf warten müsste.</translation>
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
    <message>
        <source>Move the section &amp;up</source>
        <translation>Abschnitt nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Abschnitt nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Promote the section</source>
        <translation>Abschnitt &amp;heraufstufen</translation>
    </message>
    <message>
        <source>D&amp;emote the section</source>
        <translation>Abschnitt herabs&amp;tufen</translation>
    </message>
    <message>
        <source>&amp;Show what each section holds</source>
        <translation>&amp;Zeigen, was jeder Abschnitt enthält</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideChanges</name>
    <message>
        <source>Another program changed “%1”. The new text is shown; undo brings back the old one.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Der neue Text wird gezeigt; Rückgängig bringt den alten zurück.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and your own changes are not saved yet.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, und Ihre eigenen Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone: it was moved or deleted, or its disk was removed. Your text is still here.</source>
        <translation>Der Ordner von „%1“ ist fort: Er wurde verschoben oder gelöscht, oder sein Datenträger wurde entfernt. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“%1” is no longer a file: a folder or a device has taken its name. Your text is still here.</source>
        <translation>„%1“ ist keine Datei mehr: Ein Ordner oder ein Gerät trägt jetzt diesen Namen. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>What it holds now cannot be read as text.</source>
        <translation>Was jetzt darin steht, lässt sich nicht als Text lesen.</translation>
    </message>
    <message>
        <source>Another program changed “%1”. %2 Your text is still here.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. %2 Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Save he&amp;re again</source>
        <translation>Hie&amp;r wieder speichern</translation>
    </message>
    <message>
        <source>Another program deleted or moved “%1”. Your text is still here.</source>
        <translation>Ein anderes Programm hat „%1“ gelöscht oder verschoben. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>„%1“ wurde in „%2“ umbenannt.</translation>
    </message>
    <message>
        <source>&amp;Use the new name</source>
        <translation>Neuen Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>File as it is now</source>
        <translation>Datei, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the file were merged into your text.</source>
        <translation>
            <numerusform>%Ln Änderung aus der Datei wurde in Ihren Text übernommen.</numerusform>
            <numerusform>%Ln Änderungen aus der Datei wurden in Ihren Text übernommen.</numerusform>
        </translation>
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
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Show or hide what was found in the article</source>
        <translation>Zeigen oder verbergen, was im Artikel gefunden wurde</translation>
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
    <message>
        <source>&amp;Keep unsaved drafts when quitting</source>
        <translation>&amp;Ungespeicherte Entwürfe beim Beenden behalten</translation>
    </message>
    <message>
        <source>Quit without questions; what was not saved is there again at the next start</source>
        <translation>Ohne Rückfragen beenden; was nicht gespeichert war, ist beim nächsten Start wieder da</translation>
    </message>
    <message>
        <source>Chec&amp;ks:</source>
        <translation>Prüfu&amp;ngen:</translation>
    </message>
    <message>
        <source>What is looked for in every article; a folder or an article may say otherwise</source>
        <translation>Wonach in jedem Artikel gesucht wird; ein Ordner oder ein Artikel kann es anders festlegen</translation>
    </message>
    <message>
        <source>&amp;Never asked for:</source>
        <translation>N&amp;ie gefragt:</translation>
    </message>
    <message>
        <source>Hosts and addresses on the web that the check of links leaves out; a star stands for anything</source>
        <translation>Server und Adressen im Web, die die Prüfung der Links auslässt; ein Stern steht für alles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a bibliography</source>
        <translation>Literaturverzeichnis wählen</translation>
    </message>
    <message>
        <source>&amp;Bibliography:</source>
        <translation>&amp;Literaturdatei:</translation>
    </message>
    <message>
        <source>A file in BibTeX, CSL-JSON or RIS for articles that have none of their own</source>
        <translation>Eine Datei in BibTeX, CSL-JSON oder RIS für Artikel, die keine eigene haben</translation>
    </message>
    <message>
        <source>Bibliographies (*.bib *.bibtex *.json *.ris)</source>
        <translation>Literaturverzeichnisse (*.bib *.bibtex *.json *.ris)</translation>
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
        <source>Too long for a preview</source>
        <translation>Zu lang für eine Vorschau</translation>
    </message>
    <message>
        <source>An article with a line of %L1 characters is shown and saved, but not read: it has no preview, outline, links or citations, because no page can lay out such a line. Writing, searching and saving work as ever. For the rest, break the line.</source>
        <translation>Ein Artikel mit einer Zeile von %L1 Zeichen wird gezeigt und gespeichert, aber nicht gelesen: Er hat keine Vorschau, keine Gliederung, keine Links und keine Belege, weil keine Seite eine solche Zeile setzen kann. Schreiben, Suchen und Speichern gehen wie immer. Für alles Übrige teilen Sie die Zeile.</translation>
    </message>
    <message>
        <source>An article of %1 characters is shown and saved, but not read: it has no preview, outline, links or citations, and only what is in view has colours. Writing, searching and saving work as ever. For the rest, split it into several articles.</source>
        <translation>Ein Artikel mit %1 Zeichen wird gezeigt und gespeichert, aber nicht gelesen: Er hat keine Vorschau, keine Gliederung, keine Links und keine Belege, und nur was zu sehen ist, hat Farben. Schreiben, Suchen und Speichern gehen wie immer. Für alles Übrige teilen Sie ihn in mehrere Artikel auf.</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewProbe</name>
    <message>
        <source>QtWebEngineProcess, a part of Qt WebEngine, is missing. Install Qt WebEngine again and restart Galley.</source>
        <translation>QtWebEngineProcess, ein Teil von Qt WebEngine, fehlt. Installieren Sie Qt WebEngine neu und starten Sie Galley noch einmal.</translation>
    </message>
    <message>
        <source>The system has too few threads left for the preview. Close other programs and restart Galley.</source>
        <translation>Das System hat zu wenige Threads für die Vorschau übrig. Schließen Sie andere Programme und starten Sie Galley neu.</translation>
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
    <name>Galley::ProblemMarks</name>
    <message>
        <source>Ctrl+. shows what can be done.</source>
        <translation>Strg+. zeigt, was sich tun lässt.</translation>
    </message>
</context>
<context>
    <name>Galley::Problems</name>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Nothing is marked at the caret. F8 goes to the next problem.</source>
        <translation>An der Schreibmarke ist nichts markiert. F8 geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All %L1: %2</source>
        <comment>as many as there are, and what is done to each</comment>
        <translation>Alle %L1: %2</translation>
    </message>
    <message>
        <source>Insert another citation…</source>
        <translation>Anderen Beleg einfügen…</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Ignore this kind in this article</source>
        <translation>Diese Art in diesem Artikel ignorieren</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>In diesem Artikel ignorieren</translation>
    </message>
    <message>
        <source>Ignore this kind in this folder</source>
        <translation>Diese Art in diesem Ordner ignorieren</translation>
    </message>
    <message>
        <source>Switch this kind off everywhere</source>
        <translation>Diese Art überall ausschalten</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Der Text hat sich hier inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsModel</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>a kind of problem and how often it was found</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1, line %L2: %3</source>
        <translation>%1, Zeile %L2: %3</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the article</source>
        <translation>Probleme des Artikels</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>What does not agree in the article stands here: its contents, links, citations and headings. Nothing was found.</source>
        <translation>Hier steht, was im Artikel nicht zusammenpasst: Inhaltsverzeichnis, Links, Belege und Überschriften. Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>No problem of the chosen kinds holds this text.</source>
        <translation>Kein Problem der gewählten Arten enthält diesen Text.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Hinweise zeigen</translation>
    </message>
</context>
<context>
    <name>Galley::Recovery</name>
    <message>
        <source>This text is no longer here. Another running Galley has opened it.</source>
        <translation>Diesen Text gibt es hier nicht mehr. Ein anderes laufendes Galley hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>The recovery file could not be deleted. Another running Galley may be using it.</source>
        <translation>Die Wiederherstellungsdatei konnte nicht gelöscht werden. Vielleicht benutzt sie ein anderes laufendes Galley.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the recovery file is damaged, so the last changes may be missing (%n byte(s) could not be read).</source>
        <translation>
            <numerusform>Das Ende der Wiederherstellungsdatei ist beschädigt; die letzten Änderungen fehlen vielleicht (%n Byte war nicht lesbar).</numerusform>
            <numerusform>Das Ende der Wiederherstellungsdatei ist beschädigt; die letzten Änderungen fehlen vielleicht (%n Bytes waren nicht lesbar).</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery file is damaged from its beginning, and nothing in it could be read. It stays until you discard it.</source>
        <translation>Die Wiederherstellungsdatei ist von Anfang an beschädigt, und nichts darin war lesbar. Sie bleibt, bis Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>Another program wrote this file into the recovery folder. It stays until you discard it.</source>
        <translation>Ein anderes Programm hat diese Datei in den Wiederherstellungsordner geschrieben. Sie bleibt, bis Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>A newer version of Galley wrote this recovery file. Start that version to open it.</source>
        <translation>Eine neuere Version von Galley hat diese Wiederherstellungsdatei geschrieben. Starten Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This article was never saved to a file.</source>
        <translation>Dieser Artikel wurde noch nie in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1”. The file itself has not changed since.</source>
        <translation>Ungespeicherte Änderungen an „%1“. Die Datei selbst hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” has been changed since. Keep opens the recovered text as a copy, and the file stays as it is.</source>
        <translation>„%1“ wurde seither geändert. Behalten öffnet den wiederhergestellten Text als Kopie, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” no longer exists. Keep opens the recovered text as an untitled article.</source>
        <translation>„%1“ gibt es nicht mehr. Behalten öffnet den wiederhergestellten Text als unbenannten Artikel.</translation>
    </message>
    <message>
        <source>Unreadable recovery file</source>
        <translation>Unlesbare Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Recovery is off: the disk for Galley&apos;s recovery files is full. Free some space, and save often until then.</source>
        <translation>Die Wiederherstellung ist aus: Der Datenträger für die Wiederherstellungsdateien von Galley ist voll. Schaffen Sie Platz, und speichern Sie bis dahin oft.</translation>
    </message>
    <message>
        <source>Recovery is off: Galley cannot write to its folder for recovery files. Save often.</source>
        <translation>Die Wiederherstellung ist aus: Galley kann nicht in seinen Ordner für Wiederherstellungsdateien schreiben. Speichern Sie oft.</translation>
    </message>
    <message>
        <source>Recovery is off: the disk reported an error (%1). Save often.</source>
        <translation>Die Wiederherstellung ist aus: Der Datenträger meldete einen Fehler (%1). Speichern Sie oft.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDialog</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Articles that were not saved</source>
        <translation>Nicht gespeicherte Artikel</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep &amp;all</source>
        <translation>&amp;Alle behalten</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Ver&amp;werfen…</translation>
    </message>
    <message>
        <source>Recovered articles</source>
        <translation>Wiederhergestellte Artikel</translation>
    </message>
    <message>
        <source>Recovered text</source>
        <translation>Wiederhergestellter Text</translation>
    </message>
    <message>
        <source>Open the recovered text and go on writing</source>
        <translation>Den wiederhergestellten Text öffnen und weiterschreiben</translation>
    </message>
    <message>
        <source>Open all recovered texts</source>
        <translation>Alle wiederhergestellten Texte öffnen</translation>
    </message>
    <message>
        <source>Show how the recovered text differs from its file</source>
        <translation>Zeigen, wie sich der wiederhergestellte Text von seiner Datei unterscheidet</translation>
    </message>
    <message>
        <source>Delete the recovered text for good</source>
        <translation>Den wiederhergestellten Text endgültig löschen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>Galley ended before the changes to %n article(s) were saved. Keep a text to go on with it, or discard it.</source>
        <translation>
            <numerusform>Galley endete, bevor die Änderungen an %n Artikel gespeichert waren. Behalten Sie den Text, um daran weiterzuschreiben, oder verwerfen Sie ihn.</numerusform>
            <numerusform>Galley endete, bevor die Änderungen an %n Artikeln gespeichert waren. Behalten Sie einen Text, um daran weiterzuschreiben, oder verwerfen Sie ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older text(s) will be shown once you have kept or discarded these.</source>
        <translation>
            <numerusform>%n älterer Text wird gezeigt, sobald Sie diese behalten oder verworfen haben.</numerusform>
            <numerusform>%n ältere Texte werden gezeigt, sobald Sie diese behalten oder verworfen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Discard the recovered text of “%1”?</source>
        <translation>Den wiederhergestellten Text von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It will be deleted and cannot be brought back.</source>
        <translation>Er wird gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryWarning</name>
    <message>
        <source>Recovery off</source>
        <translation>Wiederherstellung aus</translation>
    </message>
</context>
<context>
    <name>Galley::RemedyPopup</name>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>Galley::RemedyTexts</name>
    <message>
        <source>link each entry to its heading</source>
        <translation>jeden Eintrag mit seiner Überschrift verlinken</translation>
    </message>
    <message>
        <source>write the headings in the contents</source>
        <translation>die Überschriften ins Inhaltsverzeichnis schreiben</translation>
    </message>
    <message>
        <source>rename the headings as the contents say</source>
        <translation>die Überschriften wie im Inhaltsverzeichnis nennen</translation>
    </message>
    <message>
        <source>add them to the contents</source>
        <translation>ins Inhaltsverzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>remove them from the contents</source>
        <translation>aus dem Inhaltsverzeichnis entfernen</translation>
    </message>
    <message>
        <source>add a heading for each</source>
        <translation>für jeden eine Überschrift hinzufügen</translation>
    </message>
    <message>
        <source>nest the entries as their headings are</source>
        <translation>die Einträge wie ihre Überschriften einrücken</translation>
    </message>
    <message>
        <source>set the level of each heading</source>
        <translation>die Ebene jeder Überschrift setzen</translation>
    </message>
    <message>
        <source>lead to the likeliest target</source>
        <translation>zum wahrscheinlichsten Ziel führen</translation>
    </message>
    <message>
        <source>use the likeliest name</source>
        <translation>den wahrscheinlichsten Namen verwenden</translation>
    </message>
    <message>
        <source>define each</source>
        <translation>jeweils definieren</translation>
    </message>
    <message>
        <source>remove the definitions</source>
        <translation>die Definitionen entfernen</translation>
    </message>
    <message>
        <source>give each link a text</source>
        <translation>jedem Link einen Text geben</translation>
    </message>
    <message>
        <source>describe each image</source>
        <translation>jedes Bild beschreiben</translation>
    </message>
    <message>
        <source>make them links</source>
        <translation>in Links umwandeln</translation>
    </message>
    <message>
        <source>keep the texts only</source>
        <translation>nur die Texte behalten</translation>
    </message>
    <message>
        <source>remove the placeholders</source>
        <translation>die Platzhalter entfernen</translation>
    </message>
    <message>
        <source>write the footnotes</source>
        <translation>die Fußnoten anlegen</translation>
    </message>
    <message>
        <source>insert the likeliest citation</source>
        <translation>den wahrscheinlichsten Beleg einfügen</translation>
    </message>
    <message>
        <source>write the groups in the usual form</source>
        <translation>die Gruppen in der üblichen Form schreiben</translation>
    </message>
    <message>
        <source>leave out the repetitions</source>
        <translation>die Wiederholungen weglassen</translation>
    </message>
    <message>
        <source>drop the citations</source>
        <translation>die Belege entfernen</translation>
    </message>
    <message>
        <source>remove the sources</source>
        <translation>die Quellen entfernen</translation>
    </message>
    <message>
        <source>remove the headings</source>
        <translation>die Überschriften entfernen</translation>
    </message>
    <message>
        <source>number the headings</source>
        <translation>die Überschriften nummerieren</translation>
    </message>
    <message>
        <source>remove the second word</source>
        <translation>das zweite Wort entfernen</translation>
    </message>
    <message>
        <source>remove the links and keep their texts</source>
        <translation>die Links entfernen und ihre Texte behalten</translation>
    </message>
    <message>
        <source>close the gaps</source>
        <translation>die Lücken schließen</translation>
    </message>
    <message>
        <source>mark them as needing a citation</source>
        <translation>vermerken, dass Belege fehlen</translation>
    </message>
    <message>
        <source>put the values in quotation marks</source>
        <translation>die Werte in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>use the likeliest key</source>
        <translation>den wahrscheinlichsten Schlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>Galley::RenderedResult</name>
    <message>
        <source>The article as it will read</source>
        <translation>Der Artikel, wie er sich lesen wird</translation>
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
    <message>
        <source>You have used up the space you are given on this disk. Free some or save to another place.</source>
        <translation>Sie haben den Platz aufgebraucht, der Ihnen auf diesem Datenträger zusteht. Schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The file would be larger than is allowed there. Save to another place.</source>
        <translation>Die Datei würde größer, als dort erlaubt ist. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Too many files are open. Close some windows and try again.</source>
        <translation>Zu viele Dateien sind offen. Schließen Sie einige Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the disk was lost. Try again, or save to another place.</source>
        <translation>Die Verbindung zum Datenträger ist abgebrochen. Versuchen Sie es noch einmal oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The disk reported an error (%1) while the file was being overwritten, and the file may be damaged. Its old and its new text are kept, and Galley repairs it at its next start. Save to another place now.</source>
        <translation>Der Datenträger meldete einen Fehler (%1), während die Datei überschrieben wurde, und die Datei kann beschädigt sein. Ihr alter und ihr neuer Text sind aufbewahrt, und Galley repariert sie beim nächsten Start. Speichern Sie jetzt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>This is not a file on a disk but a part of the system. Choose another place.</source>
        <translation>Das ist keine Datei auf einem Datenträger, sondern ein Teil des Systems. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Change its permissions or copy it.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Ändern Sie ihre Rechte oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself. Choose another file.</source>
        <translation>Das ist eine Verknüpfung, die auf sich selbst zurückführt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Try again or copy it first.</source>
        <translation>Die Datei konnte nicht gelesen werden (%1). Versuchen Sie es noch einmal oder kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Line %L1 holds half of a character, which no file can hold. Remove it.</source>
        <translation>Zeile %L1 enthält ein halbes Zeichen, das keine Datei aufnehmen kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The character “%1” in line %L2 does not exist in the file&apos;s encoding, %3. Replace it, or save as UTF-8.</source>
        <translation>Das Zeichen „%1“ in Zeile %L2 gibt es in der Kodierung der Datei, %3, nicht. Ersetzen Sie es oder speichern Sie als UTF-8.</translation>
    </message>
    <message>
        <source>Another program deleted or moved it.</source>
        <translation>Ein anderes Programm hat die Datei gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>Another program changed it.</source>
        <translation>Ein anderes Programm hat die Datei geändert.</translation>
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
    <message>
        <source>Usage: galley screenshot [FILE] -o PNG [--size WxH] [--theme light|dark|sepia] [--panel outline|links|citations|problems]
Writes a picture of the window with FILE in it, preview settled. Without FILE it shows the sample article.
</source>
        <translation>Aufruf: galley screenshot [DATEI] -o PNG [--size BxH] [--theme light|dark|sepia] [--panel outline|links|citations|problems]
Schreibt ein Bild des Fensters mit DATEI darin und fertiger Vorschau. Ohne DATEI zeigt es den Beispielartikel.
</translation>
    </message>
    <message>
        <source>galley: %1: no such panel; use outline, links, citations or problems</source>
        <translation>galley: %1: diese Leiste gibt es nicht; nehmen Sie outline, links, citations oder problems</translation>
    </message>
</context>
<context>
    <name>Galley::SectionMoveDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list, and how many are left out of it</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#%1 → #%2 (%Ln link(s))</source>
        <translation>
            <numerusform>#%1 → #%2 (%Ln Link)</numerusform>
            <numerusform>#%1 → #%2 (%Ln Links)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Other parts of the article depend on where “%1” stands. Change them as well?</source>
        <translation>Andere Teile des Artikels hängen davon ab, wo „%1“ steht. Auch sie ändern?</translation>
    </message>
    <message>
        <source>&amp;Update the table of contents</source>
        <translation>&amp;Inhaltsverzeichnis aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of it would read otherwise.</source>
        <translation>
            <numerusform>%Ln Zeile darin würde anders lauten.</numerusform>
            <numerusform>%Ln Zeilen darin würden anders lauten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Renumber the citations in the order of first use</source>
        <translation>&amp;Belege in der Reihenfolge der ersten Verwendung nummerieren</translation>
    </message>
    <message>
        <source>&amp;Keep links at the headings that they lead to</source>
        <translation>&amp;Links bei den Überschriften halten, zu denen sie führen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Galley::SectionMover</name>
    <message>
        <source>There is no section here. Put the caret below a heading.</source>
        <translation>Hier ist kein Abschnitt. Setzen Sie die Schreibmarke unter eine Überschrift.</translation>
    </message>
    <message>
        <source>This section is the first of its level already.</source>
        <translation>Dieser Abschnitt ist schon der erste seiner Ebene.</translation>
    </message>
    <message>
        <source>This section is the last of its level already.</source>
        <translation>Dieser Abschnitt ist schon der letzte seiner Ebene.</translation>
    </message>
    <message>
        <source>This heading is of the highest level already.</source>
        <translation>Diese Überschrift steht schon auf der höchsten Ebene.</translation>
    </message>
    <message>
        <source>Headings go no deeper than the sixth level.</source>
        <translation>Überschriften reichen nicht tiefer als bis zur sechsten Ebene.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>Der Text hat sich inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This section cannot be moved: something in the text reaches past its end, such as an open code block.</source>
        <translation>Dieser Abschnitt lässt sich nicht verschieben: Etwas im Text reicht über sein Ende hinaus, etwa ein offener Codeblock.</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Dieser Artikel ist nur lesbar.</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Looking at what else the move changes…</source>
        <translation>Es wird nachgesehen, was sich dadurch noch ändert …</translation>
    </message>
</context>
<context>
    <name>Galley::SourceChoice</name>
    <message>
        <source>Insert a citation</source>
        <translation>Beleg einfügen</translation>
    </message>
    <message>
        <source>Source, or a mark such as 3 or @key:</source>
        <translation>Quelle oder eine Marke wie 3 oder @key:</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
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
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems of the article</source>
        <translation>Die Probleme des Artikels zeigen</translation>
    </message>
    <message>
        <source>Too long to be counted</source>
        <translation>Zu lang zum Zählen</translation>
    </message>
    <message>
        <source>Selection too long to be counted</source>
        <translation>Auswahl zu lang zum Zählen</translation>
    </message>
    <message>
        <source>Words and characters are not counted in a text of this length.</source>
        <translation>In einem Text dieser Länge werden Wörter und Zeichen nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>Galley::StorageWarning</name>
    <message>
        <source>Preferences cannot be stored in “%1”. What you choose holds until you quit.</source>
        <translation>Einstellungen lassen sich nicht in „%1“ ablegen. Was Sie wählen, gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>Recovery is off, because nothing can be written to “%1”. Save often.</source>
        <translation>Die Wiederherstellung ist aus, weil sich in „%1“ nichts schreiben lässt. Speichern Sie oft.</translation>
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
    <name>Galley::VersionsDialog</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How much longer or shorter the version is than the current text</source>
        <translation>Um wie viel die Version länger oder kürzer ist als der jetzige Text</translation>
    </message>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>Frühere Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Before more than half of it was deleted</source>
        <translation>Bevor mehr als die Hälfte gelöscht wurde</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>&amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Version</translation>
    </message>
    <message>
        <source>Show the version beside the current text, or alone</source>
        <translation>Die Version neben dem jetzigen Text zeigen oder allein</translation>
    </message>
    <message>
        <source>Replace the article&apos;s text with this version; undo takes it back</source>
        <translation>Den Text des Artikels durch diese Version ersetzen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Galley keeps one each time you save the article.</source>
        <translation>Es gibt noch keine früheren Versionen. Galley bewahrt bei jedem Speichern des Artikels eine auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this article are kept. Restoring one is a change like any other: undo takes it back.</source>
        <translation>
            <numerusform>%n Version dieses Artikels ist aufbewahrt. Sie wiederherzustellen ist eine Änderung wie jede andere: Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%n Versionen dieses Artikels sind aufbewahrt. Eine wiederherzustellen ist eine Änderung wie jede andere: Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read.</source>
        <translation>Diese Version ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Version wiederherstellen: %1</translation>
    </message>
    <message>
        <source>The article is open for reading only</source>
        <translation>Der Artikel ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Looking for earlier versions…</source>
        <translation>Frühere Versionen werden gesucht…</translation>
    </message>
</context>
<context>
    <name>Galley::WebCheck</name>
    <message>
        <source>There are no links to the web to check.</source>
        <translation>Es gibt keine Links ins Web, die zu prüfen wären.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln web link(s) were found there a short while ago.</source>
        <translation>
            <numerusform>%Ln Weblink wurde vor Kurzem geprüft und war da.</numerusform>
            <numerusform>Alle %Ln Weblinks wurden vor Kurzem geprüft und waren da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web link(s) checked</source>
        <translation>
            <numerusform>%Ln Weblink geprüft</numerusform>
            <numerusform>%Ln Weblinks geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln umgezogen</numerusform>
            <numerusform>%Ln umgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear answer</source>
        <translation>
            <numerusform>%Ln ohne klare Antwort</numerusform>
            <numerusform>%Ln ohne klare Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WebCheckNote</name>
    <message>
        <source>Web links: %L1 of %L2</source>
        <translation>Weblinks: %L1 von %L2</translation>
    </message>
    <message>
        <source>How many links to the web have been checked</source>
        <translation>Wie viele Links ins Web geprüft sind</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop checking; what was found out stays</source>
        <translation>Die Prüfung anhalten; was herausgefunden wurde, bleibt</translation>
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
