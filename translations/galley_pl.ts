<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Galley::AboutDialog</name>
    <message>
        <source>Icon of Galley</source>
        <translation>Ikona programu Galley</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Galley %1&lt;/h2&gt;&lt;p&gt;Write articles with their preview beside them.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Galley %1&lt;/h2&gt;&lt;p&gt;Pisz artykuły z podglądem tuż obok.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>O programie Galley</translation>
    </message>
    <message>
        <source>Galley is free software: you may use it, study it, share it and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Galley jest wolnym oprogramowaniem: możesz go używać, badać go, rozpowszechniać i zmieniać na warunkach Powszechnej Licencji Publicznej GNU w wersji 3 lub nowszej. Nie jest objęty żadną gwarancją.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Kopiuj wersje</translation>
    </message>
</context>
<context>
    <name>Galley::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nowy</translation>
    </message>
    <message>
        <source>Start an untitled article in a window of its own</source>
        <translation>Zacznij artykuł bez tytułu w osobnym oknie</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open an article from a file</source>
        <translation>Otwórz artykuł z pliku</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Write the article to its file</source>
        <translation>Zapisz artykuł do jego pliku</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Zapisz j&amp;ako…</translation>
    </message>
    <message>
        <source>Write the article to another file and go on there</source>
        <translation>Zapisz artykuł do innego pliku i pracuj dalej w nim</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Zamknij to okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Zamknij wszystkie okna</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Wykonaj ponownie cofniętą zmianę</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard</source>
        <translation>Przenieś zaznaczony tekst do schowka</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard</source>
        <translation>Skopiuj zaznaczony tekst do schowka</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text at the caret</source>
        <translation>Wstaw tekst ze schowka w miejscu kursora</translation>
    </message>
    <message>
        <source>Paste p&amp;lain text</source>
        <translation>Wklej zwykły &amp;tekst</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text at the caret exactly as it is</source>
        <translation>Wstaw tekst ze schowka dokładnie taki, jaki jest</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Z&amp;aznacz wszystko</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Zaznacz cały tekst</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <source>Find text in the article</source>
        <translation>Znajdź tekst w artykule</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Znajdź &amp;następne</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Przejdź do następnego trafienia</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Znajdź p&amp;oprzednie</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Przejdź do poprzedniego trafienia</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Za&amp;mień…</translation>
    </message>
    <message>
        <source>Find text and put other text in its place</source>
        <translation>Znajdź tekst i wstaw w jego miejsce inny</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Przejdź &amp;do wiersza…</translation>
    </message>
    <message>
        <source>Put the caret in a line given by its number</source>
        <translation>Ustaw kursor w wierszu o podanym numerze</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Choose font, column, colours and language</source>
        <translation>Wybierz czcionkę, kolumnę, kolory i język</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Odnośnik</translation>
    </message>
    <message>
        <source>Make the selection a link, or edit the link at the caret</source>
        <translation>Zmień zaznaczenie w odnośnik albo edytuj odnośnik przy kursorze</translation>
    </message>
    <message>
        <source>&amp;Image…</source>
        <translation>O&amp;braz…</translation>
    </message>
    <message>
        <source>Put an image from a file into the article</source>
        <translation>Wstaw do artykułu obraz z pliku</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>Start a table of two columns</source>
        <translation>Zacznij tabelę o dwóch kolumnach</translation>
    </message>
    <message>
        <source>&amp;Code block</source>
        <translation>Blok &amp;kodu</translation>
    </message>
    <message>
        <source>Put the selected lines into a code block, or start one</source>
        <translation>Umieść zaznaczone wiersze w bloku kodu albo zacznij nowy</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Linia</translation>
    </message>
    <message>
        <source>Draw a line between two sections</source>
        <translation>Narysuj linię między dwiema częściami</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Pogrubienie</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or plain again</source>
        <translation>Pogrub zaznaczenie lub wyraz albo usuń pogrubienie</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursywa</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or plain again</source>
        <translation>Zapisz zaznaczenie lub wyraz kursywą albo zwykłym pismem</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>K&amp;od</translation>
    </message>
    <message>
        <source>Make the selection or the word code, or plain again</source>
        <translation>Oznacz zaznaczenie lub wyraz jako kod albo usuń oznaczenie</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>P&amp;rzekreślenie</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or not</source>
        <translation>Przekreśl zaznaczenie lub wyraz albo usuń przekreślenie</translation>
    </message>
    <message>
        <source>&amp;Task box</source>
        <translation>Pole &amp;zadania</translation>
    </message>
    <message>
        <source>Tick the box of the list item, or clear it</source>
        <translation>Zaznacz pole pozycji listy albo je wyczyść</translation>
    </message>
    <message>
        <source>&amp;Next heading</source>
        <translation>&amp;Następny nagłówek</translation>
    </message>
    <message>
        <source>Go to the heading below the caret</source>
        <translation>Przejdź do nagłówka poniżej kursora</translation>
    </message>
    <message>
        <source>&amp;Previous heading</source>
        <translation>&amp;Poprzedni nagłówek</translation>
    </message>
    <message>
        <source>Go to the heading above the caret</source>
        <translation>Przejdź do nagłówka powyżej kursora</translation>
    </message>
    <message>
        <source>&amp;Copy a table of contents</source>
        <translation>&amp;Kopiuj spis treści</translation>
    </message>
    <message>
        <source>Put a list of links to the headings on the clipboard</source>
        <translation>Umieść w schowku listę odnośników do nagłówków</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Pisanie</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>Pokaż sam tekst</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Obok siebie</translation>
    </message>
    <message>
        <source>Show the text and its preview</source>
        <translation>Pokaż tekst i jego podgląd</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Czytanie</translation>
    </message>
    <message>
        <source>Show the preview alone</source>
        <translation>Pokaż sam podgląd</translation>
    </message>
    <message>
        <source>S&amp;ynchronise scrolling</source>
        <translation>S&amp;ynchronizuj przewijanie</translation>
    </message>
    <message>
        <source>Keep text and preview at the same place</source>
        <translation>Utrzymuj tekst i podgląd w tym samym miejscu</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Jak s&amp;ystem</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Jasne lub ciemne, jak pulpit</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Ciemny tekst na jasnym papierze</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemne</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Jasny tekst na ciemnym tle</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>Brązowy tekst na ciepłym papierze</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Powięks&amp;z</translation>
    </message>
    <message>
        <source>Make text and preview larger</source>
        <translation>Powiększ tekst i podgląd</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Make text and preview smaller</source>
        <translation>Pomniejsz tekst i podgląd</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>Rozmi&amp;ar rzeczywisty</translation>
    </message>
    <message>
        <source>Show text and preview in their usual size</source>
        <translation>Pokaż tekst i podgląd w zwykłym rozmiarze</translation>
    </message>
    <message>
        <source>Relo&amp;ad the preview</source>
        <translation>Odśwież podg&amp;ląd</translation>
    </message>
    <message>
        <source>Build the preview anew</source>
        <translation>Zbuduj podgląd od nowa</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>Give the whole screen to this window</source>
        <translation>Oddaj temu oknu cały ekran</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Otwórz &amp;przykładowy artykuł</translation>
    </message>
    <message>
        <source>Open an article that shows what Galley can do</source>
        <translation>Otwórz artykuł, który pokazuje, co potrafi Galley</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;O programie Galley</translation>
    </message>
    <message>
        <source>Show versions and licences</source>
        <translation>Pokaż wersje i licencje</translation>
    </message>
    <message>
        <source>&amp;Import article text…</source>
        <translation>&amp;Importuj tekst artykułu…</translation>
    </message>
    <message>
        <source>Find the structure of an article that came as plain text</source>
        <translation>Odnajdź strukturę artykułu, który jest zwykłym tekstem</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>We&amp;rsje…</translation>
    </message>
    <message>
        <source>Look at earlier versions of the article, and bring one back</source>
        <translation>Obejrzyj wcześniejsze wersje artykułu i przywróć jedną z nich</translation>
    </message>
    <message>
        <source>Recovere&amp;d articles…</source>
        <translation>O&amp;dzyskane artykuły…</translation>
    </message>
    <message>
        <source>Look at texts that were not saved when Galley ended</source>
        <translation>Obejrzyj teksty, których nie zapisano, zanim Galley zakończył działanie</translation>
    </message>
    <message>
        <source>Paste as an art&amp;icle…</source>
        <translation>Wklej jako a&amp;rtykuł…</translation>
    </message>
    <message>
        <source>Find the structure of the article text on the clipboard</source>
        <translation>Odnajdź strukturę tekstu artykułu w schowku</translation>
    </message>
    <message>
        <source>Next p&amp;roblem</source>
        <translation>Następny p&amp;roblem</translation>
    </message>
    <message>
        <source>Go to the problem after the caret</source>
        <translation>Przejdź do problemu za kursorem</translation>
    </message>
    <message>
        <source>Previous pro&amp;blem</source>
        <translation>Poprzedni pro&amp;blem</translation>
    </message>
    <message>
        <source>Go to the problem before the caret</source>
        <translation>Przejdź do problemu przed kursorem</translation>
    </message>
    <message>
        <source>&amp;What can be done here…</source>
        <translation>&amp;Co można tu zrobić…</translation>
    </message>
    <message>
        <source>Show the ways to put the problem at the caret right</source>
        <translation>Pokaż sposoby rozwiązania problemu przy kursorze</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Przesuń część w &amp;górę</translation>
    </message>
    <message>
        <source>Move the section with all its text before the one above</source>
        <translation>Przesuń część z całym jej tekstem przed tę, która jest wyżej</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Przesuń część w &amp;dół</translation>
    </message>
    <message>
        <source>Move the section with all its text behind the one below</source>
        <translation>Przesuń część z całym jej tekstem za tę, która jest niżej</translation>
    </message>
    <message>
        <source>Pro&amp;mote the section</source>
        <translation>P&amp;odnieś poziom części</translation>
    </message>
    <message>
        <source>Give the section and those in it a higher level</source>
        <translation>Przenieś część i zawarte w niej na wyższy poziom</translation>
    </message>
    <message>
        <source>D&amp;emote the section</source>
        <translation>Obniż po&amp;ziom części</translation>
    </message>
    <message>
        <source>Give the section and those in it a deeper level</source>
        <translation>Przenieś część i zawarte w niej na niższy poziom</translation>
    </message>
    <message>
        <source>Update table of con&amp;tents</source>
        <translation>Z&amp;aktualizuj spis treści</translation>
    </message>
    <message>
        <source>Bring the table of contents up to date with the headings</source>
        <translation>Uzgodnij spis treści z nagłówkami</translation>
    </message>
    <message>
        <source>Renumber c&amp;itations…</source>
        <translation>Przen&amp;umeruj cytowania…</translation>
    </message>
    <message>
        <source>Number citations and sources in the order of their first use</source>
        <translation>Ponumeruj cytowania i źródła w kolejności pierwszego użycia</translation>
    </message>
    <message>
        <source>&amp;Evidence in the outline</source>
        <translation>&amp;Dane części w konspekcie</translation>
    </message>
    <message>
        <source>Show below each heading what its section holds</source>
        <translation>Pokaż pod każdym nagłówkiem, co zawiera jego część</translation>
    </message>
    <message>
        <source>Check web &amp;links</source>
        <translation>&amp;Sprawdź odnośniki w sieci</translation>
    </message>
    <message>
        <source>Ask whether the addresses on the web are there; once more stops it</source>
        <translation>Zapytaj, czy adresy w sieci istnieją; ponowne wybranie zatrzymuje</translation>
    </message>
</context>
<context>
    <name>Galley::Application</name>
    <message>
        <source>galley: %1: no such option; see galley --help</source>
        <translation>galley: %1: nie ma takiej opcji; zobacz galley --help</translation>
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
        <translation>Użycie: galley [PLIK[:WIERSZ]…]
        galley POLECENIE …
Otwiera pliki w edytorze; bez nich artykuły, które były otwarte ostatnio.

Polecenia: check, import, inspect, render, screenshot, toc. Każde zna opcję --help.
Opcje:
  -h, --help     pokaż ten tekst
  -v, --version  pokaż wersję
</translation>
    </message>
    <message>
        <source>galley: there is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY, or see galley --help</source>
        <translation>galley: nie ma ekranu, na którym można by otworzyć okno; ustaw DISPLAY lub WAYLAND_DISPLAY albo zobacz galley --help</translation>
    </message>
    <message>
        <source>galley: the system has no threads left. End other programs and start Galley again.</source>
        <translation>galley: w systemie nie ma już wolnych wątków. Zakończ inne programy i uruchom Galley ponownie.</translation>
    </message>
</context>
<context>
    <name>Galley::Article</name>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>What is shown is not all that the file holds, so saving would damage it. Choose its encoding first.</source>
        <translation>Nie widać wszystkiego, co zawiera plik, więc zapis by go uszkodził. Najpierw wybierz jego kodowanie.</translation>
    </message>
    <message>
        <source>It is still being opened. Save it when that is done.</source>
        <translation>Artykuł nadal się otwiera. Zapisz go, gdy to się skończy.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleLock</name>
    <message>
        <source>“%1” has been open in another Galley since %2. If one of the two saves it, the other asks what to do.</source>
        <translation>„%1” jest od %2 otwarty w innym uruchomionym programie Galley. Gdy jeden z nich zapisze plik, drugi zapyta, co zrobić.</translation>
    </message>
    <message>
        <source>“%1” was opened on the computer %2 at %3 and may still be open there. If it is saved there, Galley asks here what to do.</source>
        <translation>„%1” otwarto na komputerze %2 (%3) i może nadal jest tam otwarty. Gdy ktoś go tam zapisze, Galley zapyta tutaj, co zrobić.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Prze&amp;jmij</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleMenu</name>
    <message>
        <source>The article has no headings below its title yet.</source>
        <translation>Artykuł nie ma jeszcze nagłówków pod tytułem.</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Tekst w tym miejscu zmienił się w międzyczasie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Ten artykuł można tylko czytać.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Insert a table of contents</source>
        <translation>Wstaw spis treści</translation>
    </message>
    <message>
        <source>The table of contents is a list in HTML, which is not rewritten. Bring it up to date by hand, or put a Markdown list in its place.</source>
        <translation>Spis treści jest listą w HTML, która nie jest przepisywana. Zaktualizuj go ręcznie albo wstaw w jego miejsce listę Markdown.</translation>
    </message>
    <message>
        <source>The table of contents is up to date.</source>
        <translation>Spis treści jest aktualny.</translation>
    </message>
    <message>
        <source>Update the table of contents</source>
        <translation>Zaktualizuj spis treści</translation>
    </message>
    <message>
        <source>The article has no table of contents.</source>
        <translation>Artykuł nie ma spisu treści.</translation>
    </message>
    <message>
        <source>Insert one before the first section</source>
        <translation>Wstaw go przed pierwszą częścią</translation>
    </message>
</context>
<context>
    <name>Galley::BibliographyEntries</name>
    <message>
        <source>%1 et al.</source>
        <translation>%1 i in.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 i %2</translation>
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
            <numerusform>i jeszcze %Ln miejsce</numerusform>
            <numerusform>i jeszcze %Ln miejsca</numerusform>
            <numerusform>i jeszcze %Ln miejsc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CitationRepairs</name>
    <message>
        <source>Renumber the citations</source>
        <translation>Przenumeruj cytowania</translation>
    </message>
    <message>
        <source>The citations stand in the order of their first use.</source>
        <translation>Cytowania są w kolejności pierwszego użycia.</translation>
    </message>
    <message>
        <source>Give all groups the same form</source>
        <translation>Nadaj wszystkim grupom jednakową postać</translation>
    </message>
    <message>
        <source>All groups of numbers have the same form.</source>
        <translation>Wszystkie grupy numerów mają jednakową postać.</translation>
    </message>
    <message>
        <source>Add the missing sources</source>
        <translation>Dodaj brakujące źródła</translation>
    </message>
    <message>
        <source>Every number that is cited has a source.</source>
        <translation>Każdy cytowany numer ma swoje źródło.</translation>
    </message>
    <message>
        <source>Turn citations into footnotes</source>
        <translation>Zamień cytowania na przypisy</translation>
    </message>
    <message>
        <source>Nothing is cited by number, or a footnote bears such a number already.</source>
        <translation>Nic nie jest cytowane numerem albo jakiś przypis ma już taki numer.</translation>
    </message>
    <message>
        <source>Drop the citation [%1]</source>
        <translation>Usuń cytowanie [%1]</translation>
    </message>
    <message>
        <source>Nothing cites [%1].</source>
        <translation>Nic nie cytuje [%1].</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Usuń źródło %1</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>Nie ma źródła %1.</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Ten artykuł można tylko czytać.</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Tekst w tym miejscu zmienił się w międzyczasie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Turn citations into keys</source>
        <translation>Zamień cytowania na klucze</translation>
    </message>
    <message>
        <source>The bibliography has the source of no citation by number, as far as DOI, address or title tell.</source>
        <translation>W bibliografii nie ma źródła żadnego numerowanego cytowania, o ile można to poznać po DOI, adresie lub tytule.</translation>
    </message>
    <message>
        <source>Make citations links to the source list</source>
        <translation>Zamień cytowania na odnośniki do listy źródeł</translation>
    </message>
    <message>
        <source>No citation by number has a source in a list to link to.</source>
        <translation>Żadne numerowane cytowanie nie ma na liście źródła, do którego mógłby prowadzić odnośnik.</translation>
    </message>
</context>
<context>
    <name>Galley::CitationTips</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CitationsModel</name>
    <message>
        <source>No source of this number</source>
        <translation>Brak źródła o tym numerze</translation>
    </message>
    <message>
        <source>No entry of this key</source>
        <translation>Brak wpisu o tym kluczu</translation>
    </message>
    <message>
        <source>Not cited: %1</source>
        <translation>Niecytowane: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln×</source>
        <comment>a citation and how often it is made</comment>
        <translation>
            <numerusform>%1 · %Ln×</numerusform>
            <numerusform>%1 · %Ln×</numerusform>
            <numerusform>%1 · %Ln×</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Wiersz %L1</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cytowanie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>not well formed</source>
        <translation>błędny zapis</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>zła kolejność</translation>
    </message>
    <message>
        <source>repeated in its group</source>
        <translation>powtórzone w grupie</translation>
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
        <translation>Brak wpisu o tym kluczu; nazwa użytkownika?</translation>
    </message>
</context>
<context>
    <name>Galley::CitationsPanel</name>
    <message>
        <source>Citations</source>
        <translation>Cytowania</translation>
    </message>
    <message>
        <source>Citations of the article</source>
        <translation>Cytowania w artykule</translation>
    </message>
    <message>
        <source>Filter citations</source>
        <translation>Filtruj cytowania</translation>
    </message>
    <message>
        <source>What the article cites stands here. Write [1] with a numbered list of sources at the end, or [@key].</source>
        <translation>Tu widać, co artykuł cytuje. Napisz [1] z numerowaną listą źródeł na końcu albo [@key].</translation>
    </message>
    <message>
        <source>No citation holds this text.</source>
        <translation>Żadne cytowanie nie zawiera tego tekstu.</translation>
    </message>
    <message>
        <source>&amp;Drop [%1] wherever it is cited…</source>
        <translation>Usuń &amp;wszystkie cytowania [%1]…</translation>
    </message>
    <message>
        <source>Remove source &amp;%1 from the list…</source>
        <translation>Usuń źródło &amp;%1 z listy…</translation>
    </message>
    <message>
        <source>&amp;Renumber in the order of first use…</source>
        <translation>Prze&amp;numeruj w kolejności pierwszego użycia…</translation>
    </message>
    <message>
        <source>&amp;Give all groups the same form…</source>
        <translation>Nadaj &amp;grupom jednakową postać…</translation>
    </message>
    <message>
        <source>&amp;Add a stub for each missing source…</source>
        <translation>&amp;Dodaj brakujące źródła do uzupełnienia…</translation>
    </message>
    <message>
        <source>Turn all into &amp;footnotes…</source>
        <translation>Zamień wszystkie na &amp;przypisy…</translation>
    </message>
    <message>
        <source>Turn into &amp;keys of the bibliography…</source>
        <translation>Zamień na &amp;klucze bibliografii…</translation>
    </message>
    <message>
        <source>Make them &amp;links to the source list…</source>
        <translation>Zamień na &amp;odnośniki do listy źródeł…</translation>
    </message>
</context>
<context>
    <name>Galley::Commands</name>
    <message>
        <source>It is larger than %1. Split it into smaller files.</source>
        <translation>Plik jest większy niż %1. Podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>nie ma takiego pliku; sprawdź jego nazwę</translation>
    </message>
    <message>
        <source>it is not valid UTF-8 at byte %1; convert it to UTF-8 first</source>
        <translation>niepoprawne UTF-8 w bajcie %1; najpierw przekonwertuj plik na UTF-8</translation>
    </message>
    <message>
        <source>it is not a text but binary data; name a text file</source>
        <translation>to nie tekst, lecz dane binarne; podaj plik tekstowy</translation>
    </message>
    <message>
        <source>Files: %1, errors: %2, warnings: %3, notes: %4</source>
        <translation>Pliki: %1, błędy: %2, ostrzeżenia: %3, uwagi: %4</translation>
    </message>
    <message>
        <source>Finds what is wrong in articles. Ends with 0 when there are notes at most, 1 for errors or warnings, 2 when it could not run.</source>
        <translation>Znajduje błędy w artykułach. Kończy się kodem 0, gdy są co najwyżej uwagi, 1 przy błędach lub ostrzeżeniach, 2, gdy nie mógł zadziałać.</translation>
    </message>
    <message>
        <source>as JSON, for scripts</source>
        <translation>jako JSON, dla skryptów</translation>
    </message>
    <message>
        <source>tell these findings only</source>
        <translation>podaj tylko te spostrzeżenia</translation>
    </message>
    <message>
        <source>leave these findings out</source>
        <translation>pomiń te spostrzeżenia</translation>
    </message>
    <message>
        <source>there is no such finding; galley check FILE --json shows the names</source>
        <translation>nie ma takiego spostrzeżenia; nazwy pokazuje galley check PLIK --json</translation>
    </message>
    <message>
        <source>you are not allowed to read this folder; change its permissions</source>
        <translation>nie masz prawa czytać tego katalogu; zmień jego uprawnienia</translation>
    </message>
    <message>
        <source>no file is given; name one, or - for standard input</source>
        <translation>nie podano pliku; podaj go albo - jako standardowe wejście</translation>
    </message>
    <message>
        <source>%1: one file too many; name only one</source>
        <translation>%1: o jeden plik za dużo; podaj tylko jeden</translation>
    </message>
    <message>
        <source>%1: no such option; see galley %2 --help</source>
        <translation>%1: nie ma takiej opcji; zobacz galley %2 --help</translation>
    </message>
    <message>
        <source>%1: this option takes no value; see galley %2 --help</source>
        <translation>%1: ta opcja nie przyjmuje wartości; zobacz galley %2 --help</translation>
    </message>
    <message>
        <source>%1: its value is missing; see galley %2 --help</source>
        <translation>%1: brakuje wartości; zobacz galley %2 --help</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>pokaż tę pomoc</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standardowe wyjście</translation>
    </message>
    <message>
        <source>not everything could be written; write to a file or another disk</source>
        <translation>nie wszystko udało się zapisać; pisz do pliku albo na inny dysk</translation>
    </message>
    <message>
        <source>%1
  Words: %2
  Characters: %3
  Reading time: %4 min
</source>
        <translation>%1
  Słowa: %2
  Znaki: %3
  Czas czytania: %4 min
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>a marker without a list, line %1</source>
        <translation>znacznik bez listy, wiersz %1</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Cytowania</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Spostrzeżenia</translation>
    </message>
    <message>
        <source>Tells everything Galley knows about an article.</source>
        <translation>Podaje wszystko, co Galley wie o artykule.</translation>
    </message>
    <message>
        <source>Prints the article&apos;s body as the HTML that the preview shows.</source>
        <translation>Wypisuje treść artykułu jako HTML, który pokazuje podgląd.</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>pisz do tego pliku zamiast na standardowe wyjście</translation>
    </message>
    <message>
        <source>put right what can be put right safely, and these findings too; writes the files</source>
        <translation>popraw to, co można poprawić bezpiecznie, a także te spostrzeżenia; zapisuje pliki</translation>
    </message>
    <message>
        <source>what comes from standard input cannot be fixed; name a file</source>
        <translation>tego, co przychodzi ze standardowego wejścia, nie można poprawić; podaj plik</translation>
    </message>
    <message>
        <source>Recovers the structure of a plain-text article and prints it as Markdown.</source>
        <translation>Odtwarza strukturę artykułu zapisanego zwykłym tekstem i wypisuje go jako Markdown.</translation>
    </message>
    <message>
        <source>write the article to this file</source>
        <translation>zapisz artykuł do tego pliku</translation>
    </message>
    <message>
        <source>print each decision with its confidence, and the findings in the result, as JSON</source>
        <translation>wypisz jako JSON każdą decyzję z jej pewnością oraz spostrzeżenia w wyniku</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>Sprawdzono %1 z %2</translation>
    </message>
    <message>
        <source>standard input cannot be written to; name a file</source>
        <translation>do standardowego wejścia nie można pisać; podaj plik</translation>
    </message>
    <message>
        <source>it has no table of contents; put the line &lt;!-- toc --&gt; where it should stand, and &lt;!-- tocstop --&gt; below</source>
        <translation>brakuje spisu treści; wstaw wiersz &lt;!-- toc --&gt; tam, gdzie ma się znaleźć, a pod nim &lt;!-- tocstop --&gt;</translation>
    </message>
    <message>
        <source>its table of contents is a list in HTML, which is not rewritten; bring it up to date by hand, or put a Markdown list in its place</source>
        <translation>jego spis treści jest listą w HTML, która nie jest przepisywana; zaktualizuj go ręcznie albo wstaw w jego miejsce listę Markdown</translation>
    </message>
    <message>
        <source>Prints a table of contents made from the article&apos;s headings, or updates the one in the article.</source>
        <translation>Wypisuje spis treści utworzony z nagłówków artykułu albo aktualizuje ten, który jest w artykule.</translation>
    </message>
    <message>
        <source>update the table of contents in the file</source>
        <translation>zaktualizuj spis treści w pliku</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografia</translation>
    </message>
    <message>
        <source>it has no headings to list; bring it in with galley import first</source>
        <translation>nie ma nagłówków do wymienienia; najpierw wczytaj tekst poleceniem galley import</translation>
    </message>
</context>
<context>
    <name>Galley::CompareDialog</name>
    <message>
        <source>Compare texts</source>
        <translation>Porównanie tekstów</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
</context>
<context>
    <name>Galley::CompareModel</name>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln niezmieniony wiersz</numerusform>
            <numerusform>%Ln niezmienione wiersze</numerusform>
            <numerusform>%Ln niezmienionych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>No line on this side</source>
        <translation>Brak wiersza po tej stronie</translation>
    </message>
    <message>
        <source>Line %L1, changed: %2</source>
        <translation>Wiersz %L1, zmieniony: %2</translation>
    </message>
    <message>
        <source>Line %L1, only here: %2</source>
        <translation>Wiersz %L1, tylko tutaj: %2</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Wiersz %L1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::CompareView</name>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Oba teksty są takie same.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln różnica</numerusform>
            <numerusform>%Ln różnice</numerusform>
            <numerusform>%Ln różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Różnica %L1 z %L2</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Poprzednia różnica</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Następna różnica</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Oba teksty obok siebie</translation>
    </message>
    <message>
        <source>&amp;Lost on the right:</source>
        <translation>&amp;Utracone po prawej:</translation>
    </message>
    <message>
        <source>What the text on the right has lost</source>
        <translation>Co przepadło w tekście po prawej</translation>
    </message>
</context>
<context>
    <name>Galley::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Uzupełnienia</translation>
    </message>
</context>
<context>
    <name>Galley::ConflictBar</name>
    <message>
        <source>Resolve the conflict</source>
        <translation>Rozwiąż konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) were changed both by you and in the file. Both versions are in the text; choose which to keep.</source>
        <translation>
            <numerusform>%Ln miejsce zmieniono i u Ciebie, i w pliku. W tekście są obie wersje; wybierz, którą zachować.</numerusform>
            <numerusform>%Ln miejsca zmieniono i u Ciebie, i w pliku. W tekście są obie wersje; wybierz, którą zachować.</numerusform>
            <numerusform>%Ln miejsc zmieniono i u Ciebie, i w pliku. W tekście są obie wersje; wybierz, którą zachować.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Pop&amp;rzednie</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Następne</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Zachowaj &amp;moją</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Zachowaj c&amp;udzą</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Zachowaj o&amp;bie</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Zamknij pasek</translation>
    </message>
    <message>
        <source>Close the bar (Esc)</source>
        <translation>Zamknij pasek (Esc)</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionDelegate</name>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Będzie to</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionsModel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Będzie to</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Galley::DocumentFile</name>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>To katalog. Wybierz plik, który w nim jest.</translation>
    </message>
    <message>
        <source>This is not a regular file but a device or a pipe. Choose a text file.</source>
        <translation>To nie zwykły plik, lecz urządzenie albo potok. Wybierz plik tekstowy.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into smaller ones.</source>
        <translation>Plik jest większy niż %1. Podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>This is a link that leads nowhere. Repair the link or choose another file.</source>
        <translation>To dowiązanie, które donikąd nie prowadzi. Napraw je albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The folder does not exist. Make it first or choose another place.</source>
        <translation>Taki katalog nie istnieje. Najpierw go utwórz albo wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>This is not a text but binary data. Choose a text file.</source>
        <translation>To nie tekst, lecz dane binarne. Wybierz plik tekstowy.</translation>
    </message>
    <message>
        <source>“%1” is not valid UTF-8 from byte %L2 on. It is open for reading only, so that nothing in it is lost.</source>
        <translation>„%1” od bajtu %L2 nie jest poprawnym UTF-8. Plik otwarto tylko do odczytu, aby nic z niego nie przepadło.</translation>
    </message>
    <message>
        <source>“%1” holds a character that Galley cannot keep, at byte %L2. It is open for reading only.</source>
        <translation>„%1” zawiera w bajcie %L2 znak, którego Galley nie potrafi zachować. Plik otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <source>“%1” is not a text but binary data.</source>
        <translation>„%1” to nie tekst, lecz dane binarne.</translation>
    </message>
    <message>
        <source>This is not a file on a disk but a part of the system. Copy it and open the copy.</source>
        <translation>To nie plik na dysku, lecz część systemu. Skopiuj go i otwórz kopię.</translation>
    </message>
    <message>
        <source>Line %L1 is longer than %L2 characters. Galley would stand still with each key in it. Break the line with another program first.</source>
        <translation>Wiersz %L1 ma ponad %L2 znaków. Galley zatrzymywałby się w nim po każdym naciśnięciu klawisza. Najpierw podziel ten wiersz w innym programie.</translation>
    </message>
</context>
<context>
    <name>Galley::EncodingDialog</name>
    <message>
        <source>Central European</source>
        <translation>Środkowoeuropejskie</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrylica</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greckie</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tureckie</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajskie</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabskie</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Bałtyckie</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Wietnamskie</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Południowoeuropejskie</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Zachodnioeuropejskie</translation>
    </message>
    <message>
        <source>Choose an encoding</source>
        <translation>Wybierz kodowanie</translation>
    </message>
    <message>
        <source>&amp;How should “%1” be read?</source>
        <translation>&amp;Jak odczytać „%1”?</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodowania</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>&amp;Use this encoding</source>
        <translation>&amp;Użyj tego kodowania</translation>
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
        <translation>Przy tym kodowaniu nic nie ginie, a zapisany plik pozostanie taki sam. Sprawdź, czy wiersze mają sens.</translation>
    </message>
    <message>
        <source>With this encoding some characters would be lost. Choose another one.</source>
        <translation>Przy tym kodowaniu przepadłyby niektóre znaki. Wybierz inne.</translation>
    </message>
</context>
<context>
    <name>Galley::EvidenceTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln słowo</numerusform>
            <numerusform>%Ln słowa</numerusform>
            <numerusform>%Ln słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln cytowanie</numerusform>
            <numerusform>%Ln cytowania</numerusform>
            <numerusform>%Ln cytowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln odnośnik</numerusform>
            <numerusform>%Ln odnośniki</numerusform>
            <numerusform>%Ln odnośników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not described</source>
        <translation>
            <numerusform>%Ln obraz bez opisu</numerusform>
            <numerusform>%Ln obrazy bez opisu</numerusform>
            <numerusform>%Ln obrazów bez opisu</numerusform>
        </translation>
    </message>
    <message>
        <source>cites nothing</source>
        <translation>bez cytowań</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) cite nothing</source>
        <translation>
            <numerusform>%Ln część bez cytowań</numerusform>
            <numerusform>%Ln części bez cytowań</numerusform>
            <numerusform>%Ln części bez cytowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln spostrzeżenie</numerusform>
            <numerusform>%Ln spostrzeżenia</numerusform>
            <numerusform>%Ln spostrzeżeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Faults</name>
    <message>
        <source>it cannot be read; check its permissions</source>
        <translation>nie można odczytać; sprawdź uprawnienia</translation>
    </message>
    <message>
        <source>it is too large, so only its beginning counts; make it smaller</source>
        <translation>za duży, więc liczy się tylko początek; zmniejsz plik</translation>
    </message>
    <message>
        <source>it is not a text; replace it</source>
        <translation>to nie tekst; zastąp plik innym</translation>
    </message>
    <message>
        <source>%1; correct it</source>
        <translation>%1; popraw to</translation>
    </message>
    <message>
        <source>there is no finding “%1”; check its name</source>
        <translation>nie ma spostrzeżenia „%1”; sprawdź jego nazwę</translation>
    </message>
    <message>
        <source>several articles have the slug “%1”; give each its own</source>
        <translation>kilka artykułów ma slug „%1”; nadaj każdemu własny</translation>
    </message>
    <message>
        <source>the slug “%1” leads back to itself; give it an address</source>
        <translation>slug „%1” prowadzi do samego siebie; nadaj mu adres</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>plik nie istnieje</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>pliku nie da się odczytać</translation>
    </message>
    <message>
        <source>the file is too large, so only its beginning counts</source>
        <translation>plik jest za duży, więc liczy się tylko jego początek</translation>
    </message>
    <message>
        <source>the file holds so many entries that only the first count</source>
        <translation>plik zawiera tyle wpisów, że liczą się tylko pierwsze</translation>
    </message>
    <message>
        <source>the file is not a text</source>
        <translation>plik nie jest tekstem</translation>
    </message>
    <message>
        <source>the file is no bibliography in BibTeX, CSL-JSON or RIS</source>
        <translation>plik nie jest bibliografią w formacie BibTeX, CSL-JSON ani RIS</translation>
    </message>
    <message>
        <source>a brace is not closed</source>
        <translation>nawias klamrowy nie jest zamknięty</translation>
    </message>
    <message>
        <source>there is a brace too many</source>
        <translation>jest o jeden nawias klamrowy za dużo</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>cudzysłów nie jest zamknięty</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>brakuje przecinka</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>brakuje znaku równości</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>brakuje wartości</translation>
    </message>
    <message>
        <source>the entry has no key</source>
        <translation>wpis nie ma klucza</translation>
    </message>
    <message>
        <source>the key is used twice</source>
        <translation>klucz jest użyty dwa razy</translation>
    </message>
    <message>
        <source>the abbreviation “%1” is not defined</source>
        <translation>skrót „%1” nie jest zdefiniowany</translation>
    </message>
    <message>
        <source>it refers to the entry “%1”, which does not exist</source>
        <translation>odwołuje się do wpisu „%1”, który nie istnieje</translation>
    </message>
    <message>
        <source>the JSON is broken</source>
        <translation>JSON jest uszkodzony</translation>
    </message>
    <message>
        <source>the item is not an object</source>
        <translation>wpis nie jest obiektem</translation>
    </message>
    <message>
        <source>the record does not begin with its type</source>
        <translation>rekord nie zaczyna się od typu</translation>
    </message>
    <message>
        <source>the record does not end</source>
        <translation>rekord nie ma końca</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <comment>what is wrong, where</comment>
        <translation>%1 przy „%2”</translation>
    </message>
</context>
<context>
    <name>Galley::FileFlow</name>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Save the article as</source>
        <translation>Zapisz artykuł jako</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>Nie zapisano „%1”. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Zapisz jako…</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>Nie otwarto „%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is a new file. It is made when you save.</source>
        <translation>„%1” to nowy plik. Powstanie przy zapisie.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Save your changes under another name.</source>
        <translation>„%1” jest chroniony przed zapisem. Zapisz zmiany pod inną nazwą.</translation>
    </message>
    <message>
        <source>Articles (*.md *.markdown *.mdown *.txt)</source>
        <translation>Artykuły (*.md *.markdown *.mdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Zapisywanie „%1”…</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;Nie czekaj</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Choose an e&amp;ncoding…</source>
        <translation>Wybierz &amp;kodowanie…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>Po&amp;każ</translation>
    </message>
    <message>
        <source>Save as &amp;UTF-8</source>
        <translation>Zapisz jako &amp;UTF-8</translation>
    </message>
    <message>
        <source>“%1” is still being opened. You can write in it when that is done.</source>
        <translation>„%1” nadal się otwiera. Gdy to się skończy, można w nim pisać.</translation>
    </message>
</context>
<context>
    <name>Galley::FileMenu</name>
    <message>
        <source>Open an article</source>
        <translation>Otwórz artykuł</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Wy&amp;czyść listę</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>Zapomnij ostatnio otwarte pliki</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zamień wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n zamiana</numerusform>
            <numerusform>%n zamiany</numerusform>
            <numerusform>%n zamian</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Brak trafień</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Not a regular expression: %1 (at character %2)</source>
        <translation>To nie wyrażenie regularne: %1 (znak %2)</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Later matches may be missing.</source>
        <translation>To wyrażenie działa na tym tekście zbyt długo. Może brakować dalszych trafień.</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Znajdź i zamień</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamień na</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Uwzględniaj wielkość liter</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Całe wyrazy</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 stands for the first group</source>
        <translation>Wyrażenie regularne; w zamienniku \1 lub $1 oznacza pierwszą grupę</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Poprzednie trafienie (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Następne trafienie (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Zamień to trafienie</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Zamień to trafienie i przejdź do następnego</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Zamień wszystkie trafienia</translation>
    </message>
    <message>
        <source>Replace all matches; one undo takes them back</source>
        <translation>Zamień wszystkie trafienia; jedno cofnięcie je przywraca</translation>
    </message>
</context>
<context>
    <name>Galley::FindingTitles</name>
    <message>
        <source>Links to missing files</source>
        <translation>Odnośniki do brakujących plików</translation>
    </message>
    <message>
        <source>Links to missing headings</source>
        <translation>Odnośniki do brakujących nagłówków</translation>
    </message>
    <message>
        <source>Links in wrong case</source>
        <translation>Odnośniki o złej wielkości liter</translation>
    </message>
    <message>
        <source>Empty links</source>
        <translation>Puste odnośniki</translation>
    </message>
    <message>
        <source>Undefined references</source>
        <translation>Niezdefiniowane odwołania</translation>
    </message>
    <message>
        <source>Unused link definitions</source>
        <translation>Nieużywane definicje odnośników</translation>
    </message>
    <message>
        <source>Repeated link definitions</source>
        <translation>Powtórzone definicje odnośników</translation>
    </message>
    <message>
        <source>Missing images</source>
        <translation>Brakujące obrazy</translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation>Obrazy bez opisu</translation>
    </message>
    <message>
        <source>Unresolved internal links</source>
        <translation>Nierozwiązane odnośniki wewnętrzne</translation>
    </message>
    <message>
        <source>Placeholders left</source>
        <translation>Pozostałe symbole zastępcze</translation>
    </message>
    <message>
        <source>Contents entries without a heading</source>
        <translation>Wpisy spisu bez nagłówka</translation>
    </message>
    <message>
        <source>Headings missing from the contents</source>
        <translation>Nagłówki, których brak w spisie</translation>
    </message>
    <message>
        <source>Contents entries in other words</source>
        <translation>Wpisy spisu o innym brzmieniu</translation>
    </message>
    <message>
        <source>Contents in another order</source>
        <translation>Spis w innej kolejności</translation>
    </message>
    <message>
        <source>Contents entries at another level</source>
        <translation>Wpisy spisu na innym poziomie</translation>
    </message>
    <message>
        <source>Dead links in the contents</source>
        <translation>Martwe odnośniki w spisie</translation>
    </message>
    <message>
        <source>Wrong links in the contents</source>
        <translation>Błędne odnośniki w spisie</translation>
    </message>
    <message>
        <source>Citations without a source</source>
        <translation>Cytowania bez źródła</translation>
    </message>
    <message>
        <source>Sources that nothing cites</source>
        <translation>Niecytowane źródła</translation>
    </message>
    <message>
        <source>Numbers out of order</source>
        <translation>Numery w złej kolejności</translation>
    </message>
    <message>
        <source>Repeated numbers in a group</source>
        <translation>Powtórzone numery w grupie</translation>
    </message>
    <message>
        <source>Malformed groups of citations</source>
        <translation>Błędnie zapisane grupy cytowań</translation>
    </message>
    <message>
        <source>Undefined footnotes</source>
        <translation>Niezdefiniowane przypisy</translation>
    </message>
    <message>
        <source>Unused footnotes</source>
        <translation>Nieużywane przypisy</translation>
    </message>
    <message>
        <source>Lost citation marks</source>
        <translation>Zgubione cytowania</translation>
    </message>
    <message>
        <source>Heading levels left out</source>
        <translation>Pominięte poziomy nagłówków</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>Powtórzone nagłówki</translation>
    </message>
    <message>
        <source>Empty headings</source>
        <translation>Puste nagłówki</translation>
    </message>
    <message>
        <source>Missing title</source>
        <translation>Brak tytułu</translation>
    </message>
    <message>
        <source>Second titles</source>
        <translation>Drugie tytuły</translation>
    </message>
    <message>
        <source>Broken front matter</source>
        <translation>Błędne metadane</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Powtórzone wyrazy</translation>
    </message>
    <message>
        <source>Sections without a citation</source>
        <translation>Części bez cytowania</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Web addresses that are gone</source>
        <translation>Nieistniejące adresy w sieci</translation>
    </message>
    <message>
        <source>Keys that the bibliography lacks</source>
        <translation>Klucze, których brak w bibliografii</translation>
    </message>
    <message>
        <source>Broken entries of the bibliography</source>
        <translation>Uszkodzone wpisy bibliografii</translation>
    </message>
    <message>
        <source>Repeated keys in the bibliography</source>
        <translation>Powtórzone klucze w bibliografii</translation>
    </message>
</context>
<context>
    <name>Galley::Findings</name>
    <message>
        <source>The table of contents names “%1”, but no heading does.</source>
        <translation>Spis treści wymienia „%1”, ale nie ma takiego nagłówka.</translation>
    </message>
    <message>
        <source>The heading “%1” is missing from the table of contents.</source>
        <translation>Nagłówka „%1” brakuje w spisie treści.</translation>
    </message>
    <message>
        <source>The table of contents says “%1”, the heading “%2”.</source>
        <translation>W spisie treści jest „%1”, w nagłówku „%2”.</translation>
    </message>
    <message>
        <source>“%1” stands elsewhere in the article than in the table of contents.</source>
        <translation>„%1” stoi w artykule w innym miejscu niż w spisie treści.</translation>
    </message>
    <message>
        <source>“%1” is nested in the table of contents otherwise than in the article.</source>
        <translation>„%1” ma w spisie treści inny poziom niż w artykule.</translation>
    </message>
    <message>
        <source>The link of “%1” in the table of contents leads nowhere.</source>
        <translation>Odnośnik „%1” w spisie treści donikąd nie prowadzi.</translation>
    </message>
    <message>
        <source>The link of “%1” in the table of contents leads to another heading.</source>
        <translation>Odnośnik „%1” w spisie treści prowadzi do innego nagłówka.</translation>
    </message>
    <message>
        <source>%1 Is “%2” meant?</source>
        <translation>%1 Czy chodzi o „%2”?</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which does not exist.</source>
        <translation>Odnośnik prowadzi do „%1”, ale takiego pliku nie ma.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, but there is no such heading or anchor.</source>
        <translation>Odnośnik prowadzi do „%1”, ale nie ma takiego nagłówka ani kotwicy.</translation>
    </message>
    <message>
        <source>“%1” is spelled “%2” where it leads.</source>
        <translation>„%1” ma u celu pisownię „%2”.</translation>
    </message>
    <message>
        <source>The link has no target.</source>
        <translation>Odnośnik nie ma celu.</translation>
    </message>
    <message>
        <source>The link to “%1” has no text.</source>
        <translation>Odnośnik do „%1” nie ma tekstu.</translation>
    </message>
    <message>
        <source>The reference “%1” is not defined.</source>
        <translation>Odwołanie „%1” nie jest zdefiniowane.</translation>
    </message>
    <message>
        <source>Nothing uses the definition of “%1”.</source>
        <translation>Nic nie używa definicji „%1”.</translation>
    </message>
    <message>
        <source>The definition of “%1” has no effect: its label is defined before.</source>
        <translation>Definicja „%1” nie działa: ta etykieta jest zdefiniowana wcześniej.</translation>
    </message>
    <message>
        <source>The image “%1” does not exist.</source>
        <translation>Obraz „%1” nie istnieje.</translation>
    </message>
    <message>
        <source>The image “%1” has no text for those who cannot see it.</source>
        <translation>Obraz „%1” nie ma opisu dla tych, którzy go nie widzą.</translation>
    </message>
    <message>
        <source>The source list has no source %1.</source>
        <translation>Na liście źródeł nie ma źródła %1.</translation>
    </message>
    <message>
        <source>Nothing cites source %1.</source>
        <translation>Nic nie cytuje źródła %1.</translation>
    </message>
    <message>
        <source>Source %1 is first cited after one with a larger number.</source>
        <translation>Źródło %1 jest po raz pierwszy cytowane po źródle o większym numerze.</translation>
    </message>
    <message>
        <source>Source %1 is cited twice in one group.</source>
        <translation>Źródło %1 jest w jednej grupie cytowane dwa razy.</translation>
    </message>
    <message>
        <source>The group of citations “%1” is not well formed.</source>
        <translation>Grupa cytowań „%1” jest błędnie zapisana.</translation>
    </message>
    <message>
        <source>A citation mark seems to be lost here: “%1”</source>
        <translation>Chyba zgubiło się tu cytowanie: „%1”</translation>
    </message>
    <message>
        <source>The heading “%1” leaves out a level.</source>
        <translation>Nagłówek „%1” pomija poziom.</translation>
    </message>
    <message>
        <source>There is an earlier heading “%1”.</source>
        <translation>Wcześniej jest już nagłówek „%1”.</translation>
    </message>
    <message>
        <source>The heading is empty.</source>
        <translation>Nagłówek jest pusty.</translation>
    </message>
    <message>
        <source>The article has no title.</source>
        <translation>Artykuł nie ma tytułu.</translation>
    </message>
    <message>
        <source>“%1” is a second title.</source>
        <translation>„%1” to drugi tytuł.</translation>
    </message>
    <message>
        <source>No article is known as “%1”.</source>
        <translation>Nie jest znany żaden artykuł „%1”.</translation>
    </message>
    <message>
        <source>A placeholder is left: “%1”.</source>
        <translation>Pozostał symbol zastępczy: „%1”.</translation>
    </message>
    <message>
        <source>There is no footnote “%1”.</source>
        <translation>Nie ma przypisu „%1”.</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1”.</source>
        <translation>Nic nie odsyła do przypisu „%1”.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1 (line %2).</source>
        <translation>Nie można odczytać metadanych: %1 (wiersz %2).</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1” występuje tu dwa razy.</translation>
    </message>
    <message>
        <source>The section “%1” cites nothing.</source>
        <translation>Część „%1” niczego nie cytuje.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <comment>an address on the web</comment>
        <translation>„%1” już nie istnieje.</translation>
    </message>
    <message>
        <source>The bibliography has no entry “%1”; fine if it is somebody’s handle.</source>
        <translation>W bibliografii nie ma wpisu „%1”; to nie błąd, jeśli jest to nazwa użytkownika.</translation>
    </message>
    <message>
        <source>The bibliography has no entry “%1”.</source>
        <translation>W bibliografii nie ma wpisu „%1”.</translation>
    </message>
    <message>
        <source>The bibliography needs correcting: %1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>Bibliografia wymaga poprawy: %1: %2.</translation>
    </message>
    <message>
        <source>The key “%1” is used again at %2; only its first entry counts.</source>
        <translation>Klucz „%1” jest ponownie użyty w %2; liczy się tylko jego pierwszy wpis.</translation>
    </message>
</context>
<context>
    <name>Galley::Fixes</name>
    <message>
        <source>Update the table of contents</source>
        <translation>Zaktualizuj spis treści</translation>
    </message>
    <message>
        <source>Let “%1” lead to the heading “%2”</source>
        <translation>Skieruj „%1” do nagłówka „%2”</translation>
    </message>
    <message>
        <source>Write “%1” in the table of contents</source>
        <translation>Wpisz „%1” w spisie treści</translation>
    </message>
    <message>
        <source>Change the heading to “%1”</source>
        <translation>Zmień nagłówek na „%1”</translation>
    </message>
    <message>
        <source>Add “%1” to the table of contents</source>
        <translation>Dodaj „%1” do spisu treści</translation>
    </message>
    <message>
        <source>Remove “%1” from the table of contents</source>
        <translation>Usuń „%1” ze spisu treści</translation>
    </message>
    <message>
        <source>Add the heading “%1”</source>
        <translation>Dodaj nagłówek „%1”</translation>
    </message>
    <message>
        <source>Nest “%1” as its heading is</source>
        <translation>Ustaw „%1” na poziomie jego nagłówka</translation>
    </message>
    <message>
        <source>Change the target to “%1”</source>
        <translation>Zmień cel na „%1”</translation>
    </message>
    <message>
        <source>Change the label to “%1”</source>
        <translation>Zmień etykietę na „%1”</translation>
    </message>
    <message>
        <source>Add a definition of “%1” to be filled in</source>
        <translation>Dodaj definicję „%1” do uzupełnienia</translation>
    </message>
    <message>
        <source>Remove the definition of “%1”</source>
        <translation>Usuń definicję „%1”</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep only the text “%1”</source>
        <translation>Zachowaj tylko tekst „%1”</translation>
    </message>
    <message>
        <source>Put in the text “%1”</source>
        <translation>Wstaw tekst „%1”</translation>
    </message>
    <message>
        <source>Describe the image as “%1”</source>
        <translation>Opisz obraz jako „%1”</translation>
    </message>
    <message>
        <source>Make it a link to “%1” that reads “%2”</source>
        <translation>Zamień na odnośnik do „%1” o treści „%2”</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>Zmień na „%1”</translation>
    </message>
    <message>
        <source>Remove the placeholder</source>
        <translation>Usuń symbol zastępczy</translation>
    </message>
    <message>
        <source>Add a footnote “%1” to be filled in</source>
        <translation>Dodaj przypis „%1” do uzupełnienia</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Zamknij lukę</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Wstaw %1</translation>
    </message>
    <message>
        <source>Mark it as needing a citation</source>
        <translation>Oznacz jako wymagające źródła</translation>
    </message>
    <message>
        <source>Write the group as %1</source>
        <translation>Zapisz grupę jako %1</translation>
    </message>
    <message>
        <source>Remove the citation of %1</source>
        <translation>Usuń cytowanie %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s) to be filled in</source>
        <translation>
            <numerusform>Dodaj %n źródło do uzupełnienia</numerusform>
            <numerusform>Dodaj %n źródła do uzupełnienia</numerusform>
            <numerusform>Dodaj %n źródeł do uzupełnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>Number all sources in the order of their first use</source>
        <translation>Ponumeruj wszystkie źródła w kolejności pierwszego użycia</translation>
    </message>
    <message>
        <source>Turn all numbered citations into footnotes</source>
        <translation>Zamień wszystkie numerowane cytowania na przypisy</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Usuń źródło %1</translation>
    </message>
    <message>
        <source>Make “%1” a heading of level %2</source>
        <translation>Zmień „%1” w nagłówek poziomu %2</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Usuń nagłówek</translation>
    </message>
    <message>
        <source>Make “%1” the title</source>
        <translation>Ustaw „%1” jako tytuł</translation>
    </message>
    <message>
        <source>Put the value of “%1” in quotation marks</source>
        <translation>Ujmij wartość „%1” w cudzysłów</translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation>Usuń drugie „%1”</translation>
    </message>
    <message>
        <source>Turn numbered citations into keys of the bibliography</source>
        <translation>Zamień numerowane cytowania na klucze bibliografii</translation>
    </message>
    <message>
        <source>Make numbered citations links to the source list</source>
        <translation>Zamień numerowane cytowania na odnośniki do listy źródeł</translation>
    </message>
    <message>
        <source>Change the key to “%1”</source>
        <translation>Zmień klucz na „%1”</translation>
    </message>
</context>
<context>
    <name>Galley::FoldedRow</name>
    <message>
        <source>%L1 characters in one line</source>
        <translation>%L1 znaków w jednym wierszu</translation>
    </message>
</context>
<context>
    <name>Galley::FolderRules</name>
    <message>
        <source>“%1” cannot be read, so nothing was changed.</source>
        <translation>Nie można odczytać „%1”, więc nic nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” is written in a way that cannot be added to. Switch the finding off there by hand.</source>
        <translation>„%1” jest zapisany tak, że nie można w nim nic dodać. Wyłącz tam to spostrzeżenie ręcznie.</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>Nie udało się zapisać „%1”. %2</translation>
    </message>
</context>
<context>
    <name>Galley::GoToLineDialog</name>
    <message>
        <source>Go to line</source>
        <translation>Przejdź do wiersza</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Wiersz (od 1 do %1):</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numer wiersza</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Przejdź</translation>
    </message>
</context>
<context>
    <name>Galley::Import</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Nagłówek części</translation>
    </message>
    <message>
        <source>Heading of the contents</source>
        <translation>Nagłówek spisu treści</translation>
    </message>
    <message>
        <source>Entry of the contents</source>
        <translation>Wpis spisu treści</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Pozycja listy</translation>
    </message>
    <message>
        <source>List item with lead-in</source>
        <translation>Pozycja listy z hasłem</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Akapit</translation>
    </message>
    <message>
        <source>Sections: %1, entries of the contents: %2, list items: %3, paragraphs: %4, uncertain: %5</source>
        <translation>Części: %1, wpisy spisu treści: %2, pozycje list: %3, akapity: %4, niepewne: %5</translation>
    </message>
</context>
<context>
    <name>Galley::ImportDialog</name>
    <message>
        <source>Only &amp;uncertain decisions</source>
        <translation>Tylko &amp;niepewne decyzje</translation>
    </message>
    <message>
        <source>Import article text</source>
        <translation>Importuj tekst artykułu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>Decisions, one for each line</source>
        <translation>Decyzje, po jednej na wiersz</translation>
    </message>
    <message>
        <source>&amp;Lines:</source>
        <translation>&amp;Wiersze:</translation>
    </message>
    <message>
        <source>As the text suggests</source>
        <translation>Jak wskazuje tekst</translation>
    </message>
    <message>
        <source>Each line is a paragraph</source>
        <translation>Każdy wiersz to akapit</translation>
    </message>
    <message>
        <source>Paragraphs were broken into lines</source>
        <translation>Akapity podzielono na wiersze</translation>
    </message>
    <message>
        <source>What the lines of the text are</source>
        <translation>Czym są wiersze tekstu</translation>
    </message>
</context>
<context>
    <name>Galley::ImportFlow</name>
    <message>
        <source>Import article text</source>
        <translation>Importuj tekst artykułu</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown)</source>
        <translation>Teksty (*.txt *.text *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>It is not a text. Choose another file.</source>
        <translation>To nie tekst. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the article first, then try again.</source>
        <translation>W schowku nie ma tekstu. Najpierw skopiuj artykuł, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” has no Markdown headings. Galley can find its title, sections and lists.</source>
        <translation>„%1” nie ma nagłówków Markdown. Galley może odnaleźć jego tytuł, części i listy.</translation>
    </message>
    <message>
        <source>Import article &amp;text…</source>
        <translation>&amp;Importuj tekst artykułu…</translation>
    </message>
</context>
<context>
    <name>Galley::InsertMenu</name>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.svg *.webp *.avif)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.gif *.svg *.webp *.avif)</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
</context>
<context>
    <name>Galley::InterruptedSaves</name>
    <message>
        <source>Saving “%1” was interrupted before the new text reached the file. Galley has kept that text.</source>
        <translation>Zapis „%1” został przerwany, zanim nowy tekst trafił do pliku. Galley zachował ten tekst.</translation>
    </message>
    <message>
        <source>&amp;Use the kept text</source>
        <translation>&amp;Użyj zachowanego tekstu</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Odr&amp;zuć go</translation>
    </message>
</context>
<context>
    <name>Galley::LatenessMark</name>
    <message>
        <source>The preview does not answer</source>
        <translation>Podgląd nie odpowiada</translation>
    </message>
</context>
<context>
    <name>Galley::LinkCompletion</name>
    <message>
        <source>There is no bibliography to cite from. Put a .bib file beside the article or name one in its front matter.</source>
        <translation>Nie ma bibliografii, z której można cytować. Umieść plik .bib obok artykułu albo podaj go w jego metadanych.</translation>
    </message>
</context>
<context>
    <name>Galley::LinkDrop</name>
    <message>
        <source>Save the article first, so that a link can lead from its place to the file.</source>
        <translation>Najpierw zapisz artykuł, aby odnośnik mógł prowadzić z jego miejsca do pliku.</translation>
    </message>
</context>
<context>
    <name>Galley::LinksDelegate</name>
    <message>
        <source>Target of the link</source>
        <translation>Cel odnośnika</translation>
    </message>
    <message>
        <source>Title of the link</source>
        <translation>Tytuł odnośnika</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Tekst odnośnika</translation>
    </message>
</context>
<context>
    <name>Galley::LinksMenu</name>
    <message>
        <source>&amp;Go to the link</source>
        <translation>Przejdź &amp;do odnośnika</translation>
    </message>
    <message>
        <source>&amp;Open the target</source>
        <translation>&amp;Otwórz cel</translation>
    </message>
    <message>
        <source>&amp;Copy the target</source>
        <translation>&amp;Kopiuj cel</translation>
    </message>
    <message>
        <source>Edit the &amp;text</source>
        <translation>Edytuj &amp;tekst</translation>
    </message>
    <message>
        <source>Edit the t&amp;arget</source>
        <translation>Edytuj &amp;cel</translation>
    </message>
    <message>
        <source>Edit the t&amp;itle</source>
        <translation>Edytuj t&amp;ytuł</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Zmień na „%1”</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Zmień cel</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Zmień etykietę</translation>
    </message>
    <message>
        <source>Link to “%1”</source>
        <translation>Połącz z „%1”</translation>
    </message>
    <message>
        <source>Resolve placeholder</source>
        <translation>Rozwiąż symbol zastępczy</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resolve all %Ln placeholder(s) with one candidate</source>
        <translation>
            <numerusform>&amp;Rozwiąż %Ln symbol zastępczy z jednym kandydatem</numerusform>
            <numerusform>&amp;Rozwiąż wszystkie %Ln symbole zastępcze z jednym kandydatem</numerusform>
            <numerusform>&amp;Rozwiąż wszystkie %Ln symboli zastępczych z jednym kandydatem</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve placeholders</source>
        <translation>Rozwiąż symbole zastępcze</translation>
    </message>
    <message>
        <source>&amp;Make it a reference</source>
        <translation>&amp;Zamień na odwołanie</translation>
    </message>
    <message>
        <source>Make reference</source>
        <translation>Zamień na odwołanie</translation>
    </message>
    <message>
        <source>&amp;Move the target into the text</source>
        <translation>&amp;Przenieś cel do tekstu</translation>
    </message>
    <message>
        <source>Make inline link</source>
        <translation>Przenieś cel do tekstu</translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation>Usuń o&amp;braz</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Usuń odnoś&amp;nik</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Usuń odnośnik</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;name the target everywhere (%Ln link(s))…</source>
        <translation>
            <numerusform>Zmień nazwę celu &amp;wszędzie (%Ln odnośnik)…</numerusform>
            <numerusform>Zmień nazwę celu &amp;wszędzie (%Ln odnośniki)…</numerusform>
            <numerusform>Zmień nazwę celu &amp;wszędzie (%Ln odnośników)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the heading and its links…</source>
        <translation>Zmień nagłó&amp;wek i jego odnośniki…</translation>
    </message>
    <message>
        <source>Rename the anc&amp;hor and its links…</source>
        <translation>Zmi&amp;eń kotwicę i jej odnośniki…</translation>
    </message>
    <message>
        <source>Chec&amp;k this web link</source>
        <translation>&amp;Sprawdź ten odnośnik w sieci</translation>
    </message>
    <message>
        <source>Use the new address “%1”</source>
        <translation>Użyj nowego adresu „%1”</translation>
    </message>
</context>
<context>
    <name>Galley::LinksModel</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a state of links and how many there are</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>Galley::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>Links of the article</source>
        <translation>Odnośniki w artykule</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Filtruj odnośniki</translation>
    </message>
    <message>
        <source>The links, images and placeholders of the article stand here, with their targets. Press Ctrl+K in the text to make a link.</source>
        <translation>Tu widać odnośniki, obrazy i symbole zastępcze artykułu wraz z ich celami. Naciśnij w tekście Ctrl+K, aby utworzyć odnośnik.</translation>
    </message>
    <message>
        <source>No link holds this text.</source>
        <translation>Żaden odnośnik nie zawiera tego tekstu.</translation>
    </message>
    <message>
        <source>Internal link</source>
        <translation>Odnośnik wewnętrzny</translation>
    </message>
    <message>
        <source>Image slot</source>
        <translation>Miejsce na obraz</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Wezwanie do działania</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Do uzupełnienia</translation>
    </message>
    <message>
        <source>Citation needed</source>
        <translation>Brak źródła</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Symbol zastępczy</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Przypis</translation>
    </message>
    <message>
        <source>Wiki link</source>
        <translation>Odnośnik wiki</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Brak pliku</translation>
    </message>
    <message>
        <source>No such heading</source>
        <translation>Brak nagłówka</translation>
    </message>
    <message>
        <source>Other capitals</source>
        <translation>Inna wielkość liter</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Brak definicji</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do wypełnienia</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>The target exists.</source>
        <translation>Cel istnieje.</translation>
    </message>
    <message>
        <source>There is no file of that name beside the article.</source>
        <translation>Obok artykułu nie ma pliku o tej nazwie.</translation>
    </message>
    <message>
        <source>The target has no heading with that anchor.</source>
        <translation>W celu nie ma nagłówka z tą kotwicą.</translation>
    </message>
    <message>
        <source>The file&apos;s name differs in capital letters, so the link fails on other systems.</source>
        <translation>Nazwa pliku różni się wielkością liter, więc na innych systemach odnośnik nie zadziała.</translation>
    </message>
    <message>
        <source>The article does not define this label.</source>
        <translation>Artykuł nie definiuje tej etykiety.</translation>
    </message>
    <message>
        <source>The link has no target.</source>
        <translation>Odnośnik nie ma celu.</translation>
    </message>
    <message>
        <source>This place is still to be filled.</source>
        <translation>To miejsce trzeba jeszcze wypełnić.</translation>
    </message>
    <message>
        <source>Change link text</source>
        <translation>Zmień tekst odnośnika</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Zmień cel</translation>
    </message>
    <message>
        <source>Change link title</source>
        <translation>Zmień tytuł odnośnika</translation>
    </message>
    <message>
        <source>Resolve placeholders</source>
        <translation>Rozwiąż symbole zastępcze</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resolve all %Ln placeholder(s) with one candidate</source>
        <translation>
            <numerusform>&amp;Rozwiąż %Ln symbol zastępczy z jednym kandydatem</numerusform>
            <numerusform>&amp;Rozwiąż wszystkie %Ln symbole zastępcze z jednym kandydatem</numerusform>
            <numerusform>&amp;Rozwiąż wszystkie %Ln symboli zastępczych z jednym kandydatem</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be written here.</source>
        <translation>Tego nie można tu wpisać.</translation>
    </message>
    <message>
        <source>Rename target</source>
        <translation>Zmień nazwę celu</translation>
    </message>
    <message numerus="yes">
        <source>New target of %Ln link(s):</source>
        <translation>
            <numerusform>Nowy cel %Ln odnośnika:</numerusform>
            <numerusform>Nowy cel %Ln odnośników:</numerusform>
            <numerusform>Nowy cel %Ln odnośników:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename heading</source>
        <translation>Zmień nagłówek</translation>
    </message>
    <message>
        <source>New words of the heading. Links to it follow.</source>
        <translation>Nowe brzmienie nagłówka. Odnośniki do niego zmienią się także.</translation>
    </message>
    <message>
        <source>Rename anchor</source>
        <translation>Zmień kotwicę</translation>
    </message>
    <message>
        <source>New anchor, without blanks. Links to it follow; the heading&apos;s words stay.</source>
        <translation>Nowa kotwica, bez spacji. Odnośniki do niej zmienią się także; słowa nagłówka pozostaną.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>To this article itself</source>
        <translation>Do tego artykułu</translation>
    </message>
    <message>
        <source>Linked before</source>
        <translation>Już wcześniej</translation>
    </message>
    <message>
        <source>The link leads to the article it stands in.</source>
        <translation>Odnośnik prowadzi do artykułu, w którym się znajduje.</translation>
    </message>
    <message>
        <source>An earlier placeholder of the article leads to the same page.</source>
        <translation>Wcześniejszy symbol zastępczy artykułu prowadzi do tej samej strony.</translation>
    </message>
    <message>
        <source>%1, line %L2</source>
        <comment>a kind of link and where it stands</comment>
        <translation>%1, wiersz %L2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>something wrong with a file, and how much else is</comment>
        <translation>
            <numerusform>%1 (i jeszcze %Ln)</numerusform>
            <numerusform>%1 (i jeszcze %Ln)</numerusform>
            <numerusform>%1 (i jeszcze %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nie istnieje</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiony</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Brak jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>The web has nothing at this address any more.</source>
        <translation>W sieci pod tym adresem niczego już nie ma.</translation>
    </message>
    <message>
        <source>The address has moved for good; the new one can be taken over.</source>
        <translation>Adres zmienił się na stałe; można przejąć nowy.</translation>
    </message>
    <message>
        <source>The server did not say whether the address is there.</source>
        <translation>Serwer nie powiedział, czy adres istnieje.</translation>
    </message>
    <message>
        <source>Addresses on the web are looked for only when you ask for it: Article, Check web links.</source>
        <translation>Adresy w sieci są sprawdzane tylko na życzenie: Artykuł, Sprawdź odnośniki w sieci.</translation>
    </message>
    <message numerus="yes">
        <source>Use the &amp;new address of all %Ln moved link(s)</source>
        <translation>
            <numerusform>Użyj &amp;nowego adresu %Ln przeniesionego odnośnika</numerusform>
            <numerusform>Użyj &amp;nowych adresów %Ln przeniesionych odnośników</numerusform>
            <numerusform>Użyj &amp;nowych adresów %Ln przeniesionych odnośników</numerusform>
        </translation>
    </message>
    <message>
        <source>Use new addresses</source>
        <translation>Użyj nowych adresów</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check these %Ln web link(s)</source>
        <translation>
            <numerusform>&amp;Sprawdź ten %Ln odnośnik w sieci</numerusform>
            <numerusform>&amp;Sprawdź te %Ln odnośniki w sieci</numerusform>
            <numerusform>&amp;Sprawdź te %Ln odnośników w sieci</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Tekst w tym miejscu zmienił się w międzyczasie. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>Galley::LoadingNote</name>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>How much of the article has been opened</source>
        <translation>Jaka część artykułu jest już otwarta</translation>
    </message>
</context>
<context>
    <name>Galley::LossTexts</name>
    <message>
        <source>Heading: %1</source>
        <translation>Nagłówek: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Odnośnik: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Obraz: %1</translation>
    </message>
    <message>
        <source>Citation: %1</source>
        <translation>Cytowanie: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Liczba: %1</translation>
    </message>
    <message>
        <source>%1 (%L2 times)</source>
        <extracomment>%1 is the line before it in the list, for instance “Link: https://example.org”; %2 how many of them</extracomment>
        <translation>%1 (%L2 razy)</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Line %L1 is so long that typing in it may be slow.</source>
        <translation>Wiersz %L1 jest tak długi, że pisanie w nim może być powolne.</translation>
    </message>
    <message>
        <source>&amp;Reload the preview</source>
        <translation>Odśwież podg&amp;ląd</translation>
    </message>
    <message>
        <source>%1[*] — Galley</source>
        <translation>%1[*] — Galley</translation>
    </message>
    <message>
        <source>Galley does not open addresses of this kind: %1</source>
        <translation>Galley nie otwiera adresów tego rodzaju: %1</translation>
    </message>
    <message>
        <source>This link leads nowhere: %1</source>
        <translation>Ten odnośnik donikąd nie prowadzi: %1</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Tekst w tym miejscu zmienił się w międzyczasie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Otwieranie: %1</translation>
    </message>
    <message>
        <source>This is no address on the web; another program may take it: %1</source>
        <translation>To nie jest adres w sieci; może go przyjąć inny program: %1</translation>
    </message>
    <message>
        <source>O&amp;pen it</source>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <source>Line %L1 has %L2 characters. It is shown in one row, without wrapping and colours, because each key would wait for them.</source>
        <translation>Wiersz %L1 ma %L2 znaków. Jest pokazany w jednym rzędzie, bez zawijania i kolorów, bo każde naciśnięcie klawisza musiałoby na nie czekać.</translation>
    </message>
</context>
<context>
    <name>Galley::MenuBar</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artykuł</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ot&amp;warte ostatnio</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Wstaw</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Wi&amp;dok</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Kolo&amp;ry</translation>
    </message>
</context>
<context>
    <name>Galley::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Zamknij komunikat (Esc)</translation>
    </message>
</context>
<context>
    <name>Galley::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <translation>%1 (poziom %2)</translation>
    </message>
    <message>
        <source>%1, heading of level %2</source>
        <translation>%1, nagłówek poziomu %2</translation>
    </message>
</context>
<context>
    <name>Galley::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Nagłówki artykułu</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>Filtruj nagłówki</translation>
    </message>
    <message>
        <source>The headings of the article stand here. Begin a line with # and a space to make one.</source>
        <translation>Tu widać nagłówki artykułu. Zacznij wiersz od # i spacji, aby utworzyć nagłówek.</translation>
    </message>
    <message>
        <source>No heading holds this text.</source>
        <translation>Żaden nagłówek nie zawiera tego tekstu.</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>Przesuń część w &amp;górę</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>Przesuń część w &amp;dół</translation>
    </message>
    <message>
        <source>&amp;Promote the section</source>
        <translation>P&amp;odnieś poziom części</translation>
    </message>
    <message>
        <source>D&amp;emote the section</source>
        <translation>Obniż po&amp;ziom części</translation>
    </message>
    <message>
        <source>&amp;Show what each section holds</source>
        <translation>&amp;Pokaż, co zawiera każda część</translation>
    </message>
</context>
<context>
    <name>Galley::OutsideChanges</name>
    <message>
        <source>Another program changed “%1”. The new text is shown; undo brings back the old one.</source>
        <translation>Inny program zmienił „%1”. Widać nowy tekst; cofnięcie przywraca stary.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and your own changes are not saved yet.</source>
        <translation>Inny program zmienił „%1”, a Twoje zmiany nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Wczytaj po&amp;nownie</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Zachowaj moje</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Po&amp;równaj</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Scal</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Zapisz jako…</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone: it was moved or deleted, or its disk was removed. Your text is still here.</source>
        <translation>Zniknął katalog z „%1”: przeniesiono go lub usunięto albo odłączono jego dysk. Twój tekst nadal tu jest.</translation>
    </message>
    <message>
        <source>“%1” is no longer a file: a folder or a device has taken its name. Your text is still here.</source>
        <translation>„%1” nie jest już plikiem: tę nazwę ma teraz katalog lub urządzenie. Twój tekst nadal tu jest.</translation>
    </message>
    <message>
        <source>What it holds now cannot be read as text.</source>
        <translation>Jego obecnej zawartości nie można odczytać jako tekstu.</translation>
    </message>
    <message>
        <source>Another program changed “%1”. %2 Your text is still here.</source>
        <translation>Inny program zmienił „%1”. %2 Twój tekst nadal tu jest.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Sprób&amp;uj ponownie</translation>
    </message>
    <message>
        <source>Save he&amp;re again</source>
        <translation>Zapisz &amp;tu ponownie</translation>
    </message>
    <message>
        <source>Another program deleted or moved “%1”. Your text is still here.</source>
        <translation>Inny program usunął lub przeniósł „%1”. Twój tekst nadal tu jest.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>Nazwę „%1” zmieniono na „%2”.</translation>
    </message>
    <message>
        <source>&amp;Use the new name</source>
        <translation>Użyj nowej &amp;nazwy</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Twój tekst</translation>
    </message>
    <message>
        <source>File as it is now</source>
        <translation>Plik w obecnej postaci</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the file were merged into your text.</source>
        <translation>
            <numerusform>Do Twojego tekstu włączono %Ln zmianę z pliku.</numerusform>
            <numerusform>Do Twojego tekstu włączono %Ln zmiany z pliku.</numerusform>
            <numerusform>Do Twojego tekstu włączono %Ln zmian z pliku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PanelDocks</name>
    <message>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Konspekt</translation>
    </message>
    <message>
        <source>Show or hide the headings of the article</source>
        <translation>Pokaż lub ukryj nagłówki artykułu</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>Od&amp;nośniki</translation>
    </message>
    <message>
        <source>Show or hide the links of the article</source>
        <translation>Pokaż lub ukryj odnośniki artykułu</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Cytowania</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>Cyto&amp;wania</translation>
    </message>
    <message>
        <source>Show or hide the citations of the article</source>
        <translation>Pokaż lub ukryj cytowania w artykule</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blemy</translation>
    </message>
    <message>
        <source>Show or hide what was found in the article</source>
        <translation>Pokaż lub ukryj to, co znaleziono w artykule</translation>
    </message>
</context>
<context>
    <name>Galley::PanelTitle</name>
    <message>
        <source>Hide the panel %1</source>
        <translation>Ukryj panel %1</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>Ukryj ten panel</translation>
    </message>
</context>
<context>
    <name>Galley::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Przywróć domyślne</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kolory:</translation>
    </message>
    <message>
        <source>The theme of the window, the text and the preview</source>
        <translation>Motyw okna, tekstu i podglądu</translation>
    </message>
    <message>
        <source>&amp;Synchronise scrolling</source>
        <translation>&amp;Synchronizuj przewijanie</translation>
    </message>
    <message>
        <source>Text and preview stay at the same place</source>
        <translation>Tekst i podgląd pozostają w tym samym miejscu</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Czcionka:</translation>
    </message>
    <message>
        <source>The face of the text</source>
        <translation>Krój pisma tekstu</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Font si&amp;ze:</source>
        <translation>&amp;Rozmiar czcionki:</translation>
    </message>
    <message>
        <source>The size of the text at a zoom of 100 percent</source>
        <translation>Rozmiar tekstu przy powiększeniu 100 procent</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Wysokość wiersza:</translation>
    </message>
    <message>
        <source>The distance of lines, as a multiple of the font&apos;s own</source>
        <translation>Odstęp między wierszami, jako wielokrotność odstępu czcionki</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> znaków</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>Szerokość ko&amp;lumny:</translation>
    </message>
    <message>
        <source>How many characters a line of text holds</source>
        <translation>Ile znaków mieści się w wierszu</translation>
    </message>
    <message>
        <source>H&amp;int at the current line</source>
        <translation>Zaznacz &amp;bieżący wiersz</translation>
    </message>
    <message>
        <source>A faint ground behind the line with the caret</source>
        <translation>Blade tło pod wierszem z kursorem</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>The language of menus and messages</source>
        <translation>Język menu i komunikatów</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved drafts when quitting</source>
        <translation>Zachowaj &amp;niezapisane szkice przy kończeniu pracy</translation>
    </message>
    <message>
        <source>Quit without questions; what was not saved is there again at the next start</source>
        <translation>Kończ bez pytań; to, czego nie zapisano, wróci przy następnym uruchomieniu</translation>
    </message>
    <message>
        <source>Chec&amp;ks:</source>
        <translation>Spraw&amp;dzanie:</translation>
    </message>
    <message>
        <source>What is looked for in every article; a folder or an article may say otherwise</source>
        <translation>Czego szukać w każdym artykule; katalog lub artykuł może stanowić inaczej</translation>
    </message>
    <message>
        <source>&amp;Never asked for:</source>
        <translation>N&amp;igdy nie pytane:</translation>
    </message>
    <message>
        <source>Hosts and addresses on the web that the check of links leaves out; a star stands for anything</source>
        <translation>Serwery i adresy w sieci pomijane przy sprawdzaniu odnośników; gwiazdka zastępuje cokolwiek</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Choose a bibliography</source>
        <translation>Wybierz bibliografię</translation>
    </message>
    <message>
        <source>&amp;Bibliography:</source>
        <translation>Bibliogra&amp;fia:</translation>
    </message>
    <message>
        <source>A file in BibTeX, CSL-JSON or RIS for articles that have none of their own</source>
        <translation>Plik BibTeX, CSL-JSON lub RIS dla artykułów, które nie mają własnego</translation>
    </message>
    <message>
        <source>Bibliographies (*.bib *.bibtex *.json *.ris)</source>
        <translation>Bibliografie (*.bib *.bibtex *.json *.ris)</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewMessage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewPane</name>
    <message>
        <source>It stopped several times in a row. The text is not affected.</source>
        <translation>Zatrzymał się kilka razy z rzędu. Tekst na tym nie ucierpiał.</translation>
    </message>
    <message>
        <source>The preview has stopped</source>
        <translation>Podgląd zatrzymał się</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Kopiuj adres &amp;odnośnika</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Ostrożnie</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>No preview here</source>
        <translation>Tu nie ma podglądu</translation>
    </message>
    <message>
        <source>Too long for a preview</source>
        <translation>Za długi na podgląd</translation>
    </message>
    <message>
        <source>An article with a line of %L1 characters is shown and saved, but not read: it has no preview, outline, links or citations, because no page can lay out such a line. Writing, searching and saving work as ever. For the rest, break the line.</source>
        <translation>Artykuł z wierszem o długości %L1 znaków jest pokazywany i zapisywany, ale nie odczytywany: nie ma podglądu, konspektu, odnośników ani cytowań, bo żadna strona nie złoży takiego wiersza. Pisanie, szukanie i zapisywanie działają jak zawsze. Aby mieć resztę, podziel ten wiersz.</translation>
    </message>
    <message>
        <source>An article of %1 characters is shown and saved, but not read: it has no preview, outline, links or citations, and only what is in view has colours. Writing, searching and saving work as ever. For the rest, split it into several articles.</source>
        <translation>Artykuł o długości %1 znaków jest pokazywany i zapisywany, ale nie odczytywany: nie ma podglądu, konspektu, odnośników ani cytowań, a kolory ma tylko to, co widać. Pisanie, szukanie i zapisywanie działają jak zawsze. Aby mieć resztę, podziel go na kilka artykułów.</translation>
    </message>
</context>
<context>
    <name>Galley::PreviewProbe</name>
    <message>
        <source>QtWebEngineProcess, a part of Qt WebEngine, is missing. Install Qt WebEngine again and restart Galley.</source>
        <translation>Brakuje programu QtWebEngineProcess, który należy do Qt WebEngine. Zainstaluj Qt WebEngine ponownie i uruchom Galley jeszcze raz.</translation>
    </message>
    <message>
        <source>The system has too few threads left for the preview. Close other programs and restart Galley.</source>
        <translation>W systemie zostało za mało wątków na podgląd. Zamknij inne programy i uruchom Galley ponownie.</translation>
    </message>
    <message>
        <source>The system does not let Qt WebEngine shut the preview in its sandbox. Allow unprivileged user namespaces for Galley, or do not run it as the administrator, and restart Galley.</source>
        <translation>System nie pozwala Qt WebEngine odizolować podglądu. Zezwól programowi Galley na nieuprzywilejowane przestrzenie nazw użytkownika albo nie uruchamiaj go jako administrator, po czym uruchom Galley ponownie.</translation>
    </message>
    <message>
        <source>Qt WebEngine did not start in time. Restart Galley to try again.</source>
        <translation>Qt WebEngine nie uruchomił się na czas. Uruchom Galley ponownie, aby spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot start here. Install Qt WebEngine again and restart Galley.</source>
        <translation>Qt WebEngine nie może się tu uruchomić. Zainstaluj Qt WebEngine ponownie i uruchom Galley jeszcze raz.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot start here: %1</source>
        <translation>Qt WebEngine nie może się tu uruchomić: %1</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemMarks</name>
    <message>
        <source>Ctrl+. shows what can be done.</source>
        <translation>Ctrl+. pokazuje, co można zrobić.</translation>
    </message>
</context>
<context>
    <name>Galley::Problems</name>
    <message>
        <source>No problems were found.</source>
        <translation>Nie znaleziono problemów.</translation>
    </message>
    <message>
        <source>Nothing is marked at the caret. F8 goes to the next problem.</source>
        <translation>Przy kursorze nic nie jest oznaczone. F8 przechodzi do następnego problemu.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All %L1: %2</source>
        <comment>as many as there are, and what is done to each</comment>
        <translation>Wszystkie (%L1): %2</translation>
    </message>
    <message>
        <source>Insert another citation…</source>
        <translation>Wstaw inne cytowanie…</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Wstaw %1</translation>
    </message>
    <message>
        <source>Ignore this kind in this article</source>
        <translation>Pomijaj ten rodzaj w tym artykule</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Pomijaj w tym artykule</translation>
    </message>
    <message>
        <source>Ignore this kind in this folder</source>
        <translation>Pomijaj ten rodzaj w tym katalogu</translation>
    </message>
    <message>
        <source>Switch this kind off everywhere</source>
        <translation>Wyłącz ten rodzaj wszędzie</translation>
    </message>
    <message>
        <source>The text has changed here meanwhile. Try again.</source>
        <translation>Tekst w tym miejscu zmienił się w międzyczasie. Spróbuj ponownie.</translation>
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
        <translation>%1, wiersz %L2: %3</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Problems of the article</source>
        <translation>Problemy artykułu</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtruj problemy</translation>
    </message>
    <message>
        <source>What does not agree in the article stands here: its contents, links, citations and headings. Nothing was found.</source>
        <translation>Tu widać, co się w artykule nie zgadza: spis treści, odnośniki, cytowania i nagłówki. Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>No problem of the chosen kinds holds this text.</source>
        <translation>Żaden problem wybranych rodzajów nie zawiera tego tekstu.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Pokaż błędy</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Pokaż ostrzeżenia</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Pokaż uwagi</translation>
    </message>
</context>
<context>
    <name>Galley::Recovery</name>
    <message>
        <source>This text is no longer here. Another running Galley has opened it.</source>
        <translation>Tego tekstu już tu nie ma. Otworzył go inny uruchomiony program Galley.</translation>
    </message>
    <message>
        <source>The recovery file could not be deleted. Another running Galley may be using it.</source>
        <translation>Nie udało się usunąć pliku odzyskiwania. Może go używać inny uruchomiony program Galley.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the recovery file is damaged, so the last changes may be missing (%n byte(s) could not be read).</source>
        <translation>
            <numerusform>Koniec pliku odzyskiwania jest uszkodzony, więc może brakować ostatnich zmian (nie udało się odczytać %n bajtu).</numerusform>
            <numerusform>Koniec pliku odzyskiwania jest uszkodzony, więc może brakować ostatnich zmian (nie udało się odczytać %n bajtów).</numerusform>
            <numerusform>Koniec pliku odzyskiwania jest uszkodzony, więc może brakować ostatnich zmian (nie udało się odczytać %n bajtów).</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery file is damaged from its beginning, and nothing in it could be read. It stays until you discard it.</source>
        <translation>Plik odzyskiwania jest uszkodzony od początku i niczego nie dało się z niego odczytać. Pozostanie, dopóki go nie odrzucisz.</translation>
    </message>
    <message>
        <source>Another program wrote this file into the recovery folder. It stays until you discard it.</source>
        <translation>Ten plik zapisał w katalogu odzyskiwania inny program. Pozostanie, dopóki go nie odrzucisz.</translation>
    </message>
    <message>
        <source>A newer version of Galley wrote this recovery file. Start that version to open it.</source>
        <translation>Ten plik odzyskiwania zapisała nowsza wersja programu Galley. Uruchom tę wersję, aby go otworzyć.</translation>
    </message>
    <message>
        <source>This article was never saved to a file.</source>
        <translation>Tego artykułu nigdy nie zapisano do pliku.</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1”. The file itself has not changed since.</source>
        <translation>Niezapisane zmiany w „%1”. Sam plik od tego czasu się nie zmienił.</translation>
    </message>
    <message>
        <source>“%1” has been changed since. Keep opens the recovered text as a copy, and the file stays as it is.</source>
        <translation>„%1” od tego czasu się zmienił. Zachowaj otwiera odzyskany tekst jako kopię, a plik pozostanie taki, jaki jest.</translation>
    </message>
    <message>
        <source>“%1” no longer exists. Keep opens the recovered text as an untitled article.</source>
        <translation>„%1” już nie istnieje. Zachowaj otwiera odzyskany tekst jako artykuł bez tytułu.</translation>
    </message>
    <message>
        <source>Unreadable recovery file</source>
        <translation>Nieczytelny plik odzyskiwania</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Recovery is off: the disk for Galley&apos;s recovery files is full. Free some space, and save often until then.</source>
        <translation>Odzyskiwanie jest wyłączone: dysk na pliki odzyskiwania programu Galley jest pełny. Zwolnij miejsce, a do tego czasu zapisuj często.</translation>
    </message>
    <message>
        <source>Recovery is off: Galley cannot write to its folder for recovery files. Save often.</source>
        <translation>Odzyskiwanie jest wyłączone: Galley nie może pisać w swoim katalogu plików odzyskiwania. Zapisuj często.</translation>
    </message>
    <message>
        <source>Recovery is off: the disk reported an error (%1). Save often.</source>
        <translation>Odzyskiwanie jest wyłączone: dysk zgłosił błąd (%1). Zapisuj często.</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryDialog</name>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>Articles that were not saved</source>
        <translation>Niezapisane artykuły</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Keep &amp;all</source>
        <translation>Zachowaj &amp;wszystkie</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Porównaj</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Odrzuć…</translation>
    </message>
    <message>
        <source>Recovered articles</source>
        <translation>Odzyskane artykuły</translation>
    </message>
    <message>
        <source>Recovered text</source>
        <translation>Odzyskany tekst</translation>
    </message>
    <message>
        <source>Open the recovered text and go on writing</source>
        <translation>Otwórz odzyskany tekst i pisz dalej</translation>
    </message>
    <message>
        <source>Open all recovered texts</source>
        <translation>Otwórz wszystkie odzyskane teksty</translation>
    </message>
    <message>
        <source>Show how the recovered text differs from its file</source>
        <translation>Pokaż, czym odzyskany tekst różni się od pliku</translation>
    </message>
    <message>
        <source>Delete the recovered text for good</source>
        <translation>Usuń odzyskany tekst na zawsze</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Z&amp;decyduj później</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Nie ma nic do odzyskania.</translation>
    </message>
    <message numerus="yes">
        <source>Galley ended before the changes to %n article(s) were saved. Keep a text to go on with it, or discard it.</source>
        <translation>
            <numerusform>Galley zakończył działanie, zanim zapisano zmiany w %n artykule. Zachowaj tekst, aby pisać dalej, albo go odrzuć.</numerusform>
            <numerusform>Galley zakończył działanie, zanim zapisano zmiany w %n artykułach. Zachowaj tekst, aby pisać dalej, albo go odrzuć.</numerusform>
            <numerusform>Galley zakończył działanie, zanim zapisano zmiany w %n artykułach. Zachowaj tekst, aby pisać dalej, albo go odrzuć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older text(s) will be shown once you have kept or discarded these.</source>
        <translation>
            <numerusform>Gdy zachowasz lub odrzucisz te teksty, pojawi się %n starszy.</numerusform>
            <numerusform>Gdy zachowasz lub odrzucisz te teksty, pojawią się %n starsze.</numerusform>
            <numerusform>Gdy zachowasz lub odrzucisz te teksty, pojawi się %n starszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Odzyskany</translation>
    </message>
    <message>
        <source>Discard the recovered text of “%1”?</source>
        <translation>Odrzucić odzyskany tekst „%1”?</translation>
    </message>
    <message>
        <source>It will be deleted and cannot be brought back.</source>
        <translation>Zostanie usunięty i nie da się go przywrócić.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>Galley::RecoveryWarning</name>
    <message>
        <source>Recovery off</source>
        <translation>Odzyskiwanie wyłączone</translation>
    </message>
</context>
<context>
    <name>Galley::RemedyPopup</name>
    <message>
        <source>What can be done</source>
        <translation>Co można zrobić</translation>
    </message>
</context>
<context>
    <name>Galley::RemedyTexts</name>
    <message>
        <source>link each entry to its heading</source>
        <translation>połącz każdy wpis z jego nagłówkiem</translation>
    </message>
    <message>
        <source>write the headings in the contents</source>
        <translation>wpisz nagłówki w spisie treści</translation>
    </message>
    <message>
        <source>rename the headings as the contents say</source>
        <translation>nazwij nagłówki tak, jak w spisie treści</translation>
    </message>
    <message>
        <source>add them to the contents</source>
        <translation>dodaj do spisu treści</translation>
    </message>
    <message>
        <source>remove them from the contents</source>
        <translation>usuń ze spisu treści</translation>
    </message>
    <message>
        <source>add a heading for each</source>
        <translation>dodaj nagłówek dla każdego</translation>
    </message>
    <message>
        <source>nest the entries as their headings are</source>
        <translation>ustaw wpisy na poziomie ich nagłówków</translation>
    </message>
    <message>
        <source>set the level of each heading</source>
        <translation>ustaw poziom każdego nagłówka</translation>
    </message>
    <message>
        <source>lead to the likeliest target</source>
        <translation>skieruj do najbardziej prawdopodobnego celu</translation>
    </message>
    <message>
        <source>use the likeliest name</source>
        <translation>użyj najbardziej prawdopodobnej nazwy</translation>
    </message>
    <message>
        <source>define each</source>
        <translation>zdefiniuj każde</translation>
    </message>
    <message>
        <source>remove the definitions</source>
        <translation>usuń definicje</translation>
    </message>
    <message>
        <source>give each link a text</source>
        <translation>nadaj tekst każdemu odnośnikowi</translation>
    </message>
    <message>
        <source>describe each image</source>
        <translation>opisz każdy obraz</translation>
    </message>
    <message>
        <source>make them links</source>
        <translation>zamień na odnośniki</translation>
    </message>
    <message>
        <source>keep the texts only</source>
        <translation>zachowaj tylko teksty</translation>
    </message>
    <message>
        <source>remove the placeholders</source>
        <translation>usuń symbole zastępcze</translation>
    </message>
    <message>
        <source>write the footnotes</source>
        <translation>utwórz przypisy</translation>
    </message>
    <message>
        <source>insert the likeliest citation</source>
        <translation>wstaw najbardziej prawdopodobne cytowanie</translation>
    </message>
    <message>
        <source>write the groups in the usual form</source>
        <translation>zapisz grupy w zwykłej postaci</translation>
    </message>
    <message>
        <source>leave out the repetitions</source>
        <translation>pomiń powtórzenia</translation>
    </message>
    <message>
        <source>drop the citations</source>
        <translation>usuń cytowania</translation>
    </message>
    <message>
        <source>remove the sources</source>
        <translation>usuń źródła</translation>
    </message>
    <message>
        <source>remove the headings</source>
        <translation>usuń nagłówki</translation>
    </message>
    <message>
        <source>number the headings</source>
        <translation>ponumeruj nagłówki</translation>
    </message>
    <message>
        <source>remove the second word</source>
        <translation>usuń drugi wyraz</translation>
    </message>
    <message>
        <source>remove the links and keep their texts</source>
        <translation>usuń odnośniki i zachowaj ich teksty</translation>
    </message>
    <message>
        <source>close the gaps</source>
        <translation>zamknij luki</translation>
    </message>
    <message>
        <source>mark them as needing a citation</source>
        <translation>oznacz jako wymagające przypisu</translation>
    </message>
    <message>
        <source>put the values in quotation marks</source>
        <translation>ujmij wartości w cudzysłowy</translation>
    </message>
    <message>
        <source>use the likeliest key</source>
        <translation>użyj najbardziej prawdopodobnego klucza</translation>
    </message>
</context>
<context>
    <name>Galley::RenderedResult</name>
    <message>
        <source>The article as it will read</source>
        <translation>Artykuł w postaci do czytania</translation>
    </message>
</context>
<context>
    <name>Galley::SafeSave</name>
    <message>
        <source>The disk is full. Free some space or save to another place.</source>
        <translation>Dysk jest pełny. Zwolnij miejsce albo zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>You are not allowed to write there. Save to another place.</source>
        <translation>Nie masz tam prawa zapisu. Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>The disk is read-only. Save to another place.</source>
        <translation>Dysk jest tylko do odczytu. Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>The folder no longer exists. Save to another place.</source>
        <translation>Katalog już nie istnieje. Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>The file is a link that leads back to itself. Save to another place.</source>
        <translation>Plik jest dowiązaniem do samego siebie. Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Nazwa jest za długa. Wybierz krótszą.</translation>
    </message>
    <message>
        <source>The disk reported an error (%1). Save to another place.</source>
        <translation>Dysk zgłosił błąd (%1). Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>There is a folder or a device of that name. Choose another name.</source>
        <translation>Istnieje katalog albo urządzenie o tej nazwie. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The file is write-protected. Save to another place.</source>
        <translation>Plik jest chroniony przed zapisem. Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>You have used up the space you are given on this disk. Free some or save to another place.</source>
        <translation>Przydzielone Ci miejsce na tym dysku jest zużyte. Zwolnij trochę miejsca albo zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>The file would be larger than is allowed there. Save to another place.</source>
        <translation>Plik byłby większy, niż tam wolno. Zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>Too many files are open. Close some windows and try again.</source>
        <translation>Otwartych jest zbyt wiele plików. Zamknij kilka okien i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection to the disk was lost. Try again, or save to another place.</source>
        <translation>Połączenie z dyskiem zostało przerwane. Spróbuj ponownie albo zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>The disk reported an error (%1) while the file was being overwritten, and the file may be damaged. Its old and its new text are kept, and Galley repairs it at its next start. Save to another place now.</source>
        <translation>Dysk zgłosił błąd (%1) podczas nadpisywania pliku i plik może być uszkodzony. Jego stary i nowy tekst są zachowane, a Galley naprawi go przy następnym uruchomieniu. Zapisz teraz gdzie indziej.</translation>
    </message>
    <message>
        <source>This is not a file on a disk but a part of the system. Choose another place.</source>
        <translation>To nie plik na dysku, lecz część systemu. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Change its permissions or copy it.</source>
        <translation>Nie masz prawa czytać tego pliku. Zmień jego uprawnienia albo go skopiuj.</translation>
    </message>
    <message>
        <source>This is a link that leads back to itself. Choose another file.</source>
        <translation>To dowiązanie, które prowadzi do samego siebie. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Try again or copy it first.</source>
        <translation>Pliku nie udało się odczytać (%1). Spróbuj ponownie albo najpierw go skopiuj.</translation>
    </message>
    <message>
        <source>Line %L1 holds half of a character, which no file can hold. Remove it.</source>
        <translation>Wiersz %L1 zawiera połowę znaku, której nie da się zapisać w żadnym pliku. Usuń ją.</translation>
    </message>
    <message>
        <source>The character “%1” in line %L2 does not exist in the file&apos;s encoding, %3. Replace it, or save as UTF-8.</source>
        <translation>Znak „%1” w wierszu %L2 nie istnieje w kodowaniu pliku, %3. Zastąp go albo zapisz jako UTF-8.</translation>
    </message>
    <message>
        <source>Another program deleted or moved it.</source>
        <translation>Inny program usunął lub przeniósł ten plik.</translation>
    </message>
    <message>
        <source>Another program changed it.</source>
        <translation>Inny program zmienił ten plik.</translation>
    </message>
</context>
<context>
    <name>Galley::SaveChanges</name>
    <message>
        <source>Articles to save</source>
        <translation>Artykuły do zapisania</translation>
    </message>
    <message>
        <source>Save changes to “%1” before closing?</source>
        <translation>Zapisać zmiany w „%1” przed zamknięciem?</translation>
    </message>
    <message>
        <source>Your changes will be lost if you don&apos;t save them.</source>
        <translation>Jeśli ich nie zapiszesz, zmiany przepadną.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Save changes to %n article(s) before closing?</source>
        <translation>
            <numerusform>Zapisać zmiany w %n artykule przed zamknięciem?</numerusform>
            <numerusform>Zapisać zmiany w %n artykułach przed zamknięciem?</numerusform>
            <numerusform>Zapisać zmiany w %n artykułach przed zamknięciem?</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of articles that are not ticked will be lost.</source>
        <translation>Zmiany w niezaznaczonych artykułach przepadną.</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>&amp;Zapisz zaznaczone</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>&amp;Odrzuć wszystkie</translation>
    </message>
</context>
<context>
    <name>Galley::Screenshot</name>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>Nie można czytać standardowego wejścia. Podaj zamiast niego plik.</translation>
    </message>
    <message>
        <source>This is not a text but binary data. Choose a text file.</source>
        <translation>To nie tekst, lecz dane binarne. Wybierz plik tekstowy.</translation>
    </message>
    <message>
        <source>galley: %1: the preview did not settle; try again</source>
        <translation>galley: %1: podgląd się nie ustalił; spróbuj ponownie</translation>
    </message>
    <message>
        <source>galley: screenshot: the preview cannot start here; run galley to see why</source>
        <translation>galley: screenshot: podgląd nie może się tu uruchomić; uruchom galley, aby zobaczyć dlaczego</translation>
    </message>
    <message>
        <source>galley: %1: the picture could not be made; try another size</source>
        <translation>galley: %1: nie udało się utworzyć obrazu; spróbuj innego rozmiaru</translation>
    </message>
    <message>
        <source>galley: %1: there is no such file; check the name</source>
        <translation>galley: %1: nie ma takiego pliku; sprawdź nazwę</translation>
    </message>
    <message>
        <source>galley: %1: no temporary folder can be made; free some space</source>
        <translation>galley: %1: nie można utworzyć katalogu tymczasowego; zwolnij miejsce</translation>
    </message>
    <message>
        <source>galley: %1: not a size; write it as 1280x800</source>
        <translation>galley: %1: to nie rozmiar; zapisz go jako 1280x800</translation>
    </message>
    <message>
        <source>galley: %1: no such theme; use light, dark or sepia</source>
        <translation>galley: %1: nie ma takiego motywu; użyj light, dark albo sepia</translation>
    </message>
    <message>
        <source>galley: %1: one file at a time; take a picture of each</source>
        <translation>galley: %1: tylko jeden plik naraz; zrób obraz każdego z osobna</translation>
    </message>
    <message>
        <source>galley: %1: no such option; see galley screenshot --help</source>
        <translation>galley: %1: nie ma takiej opcji; zobacz galley screenshot --help</translation>
    </message>
    <message>
        <source>galley: %1: its value is missing; see galley screenshot --help</source>
        <translation>galley: %1: brakuje wartości; zobacz galley screenshot --help</translation>
    </message>
    <message>
        <source>galley: screenshot: no place for the picture was given; add -o PNG</source>
        <translation>galley: screenshot: nie podano miejsca na obraz; dodaj -o PNG</translation>
    </message>
    <message>
        <source>Usage: galley screenshot [FILE] -o PNG [--size WxH] [--theme light|dark|sepia] [--panel outline|links|citations|problems]
Writes a picture of the window with FILE in it, preview settled. Without FILE it shows the sample article.
</source>
        <translation>Użycie: galley screenshot [PLIK] -o PNG [--size SxW] [--theme light|dark|sepia] [--panel outline|links|citations|problems]
Zapisuje obraz okna z otwartym PLIKIEM i gotowym podglądem. Bez PLIKU pokazuje artykuł przykładowy.
</translation>
    </message>
    <message>
        <source>galley: %1: no such panel; use outline, links, citations or problems</source>
        <translation>galley: %1: nie ma takiego panelu; użyj outline, links, citations albo problems</translation>
    </message>
</context>
<context>
    <name>Galley::SectionMoveDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list, and how many are left out of it</comment>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#%1 → #%2 (%Ln link(s))</source>
        <translation>
            <numerusform>#%1 → #%2 (%Ln odnośnik)</numerusform>
            <numerusform>#%1 → #%2 (%Ln odnośniki)</numerusform>
            <numerusform>#%1 → #%2 (%Ln odnośników)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Przesuń część</translation>
    </message>
    <message>
        <source>Other parts of the article depend on where “%1” stands. Change them as well?</source>
        <translation>Inne miejsca artykułu zależą od tego, gdzie stoi „%1”. Zmienić je także?</translation>
    </message>
    <message>
        <source>&amp;Update the table of contents</source>
        <translation>Z&amp;aktualizuj spis treści</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of it would read otherwise.</source>
        <translation>
            <numerusform>%Ln wiersz brzmiałby w nim inaczej.</numerusform>
            <numerusform>%Ln wiersze brzmiałyby w nim inaczej.</numerusform>
            <numerusform>%Ln wierszy brzmiałoby w nim inaczej.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Renumber the citations in the order of first use</source>
        <translation>Przen&amp;umeruj cytowania w kolejności pierwszego użycia</translation>
    </message>
    <message>
        <source>&amp;Keep links at the headings that they lead to</source>
        <translation>Utrzymaj &amp;odnośniki przy nagłówkach, do których prowadzą</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Przesuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Galley::SectionMover</name>
    <message>
        <source>There is no section here. Put the caret below a heading.</source>
        <translation>Tu nie ma części. Ustaw kursor pod nagłówkiem.</translation>
    </message>
    <message>
        <source>This section is the first of its level already.</source>
        <translation>Ta część jest już pierwsza na swoim poziomie.</translation>
    </message>
    <message>
        <source>This section is the last of its level already.</source>
        <translation>Ta część jest już ostatnia na swoim poziomie.</translation>
    </message>
    <message>
        <source>This heading is of the highest level already.</source>
        <translation>Ten nagłówek jest już na najwyższym poziomie.</translation>
    </message>
    <message>
        <source>Headings go no deeper than the sixth level.</source>
        <translation>Nagłówki nie schodzą poniżej szóstego poziomu.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Try again.</source>
        <translation>Tekst zmienił się w międzyczasie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This section cannot be moved: something in the text reaches past its end, such as an open code block.</source>
        <translation>Tej części nie można przesunąć: coś w tekście sięga poza jej koniec, na przykład niezamknięty blok kodu.</translation>
    </message>
    <message>
        <source>This article can only be read.</source>
        <translation>Ten artykuł można tylko czytać.</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Przesuń „%1”</translation>
    </message>
    <message>
        <source>Looking at what else the move changes…</source>
        <translation>Sprawdzanie, co jeszcze zmieni to przeniesienie…</translation>
    </message>
</context>
<context>
    <name>Galley::SourceChoice</name>
    <message>
        <source>Insert a citation</source>
        <translation>Wstaw cytowanie</translation>
    </message>
    <message>
        <source>Source, or a mark such as 3 or @key:</source>
        <translation>Źródło albo znacznik taki jak 3 lub @key:</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
</context>
<context>
    <name>Galley::StatusBar</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln słowo</numerusform>
            <numerusform>%Ln słowa</numerusform>
            <numerusform>%Ln słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaki</numerusform>
            <numerusform>%Ln znaków</numerusform>
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
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Zaznaczono: %1</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Liczniki: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 of reading. Click for the next count.</source>
        <translation>%1, %2, czas czytania: %3. Kliknij, aby zobaczyć następny licznik.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>mieszane końce wierszy</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>Kind of text, encoding and line ends of the file, and the article&apos;s language</source>
        <translation>Rodzaj tekstu, kodowanie i końce wierszy pliku oraz język artykułu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems of the article</source>
        <translation>Pokaż problemy artykułu</translation>
    </message>
    <message>
        <source>Too long to be counted</source>
        <translation>Za długi, by liczyć</translation>
    </message>
    <message>
        <source>Selection too long to be counted</source>
        <translation>Zaznaczenie za długie, by liczyć</translation>
    </message>
    <message>
        <source>Words and characters are not counted in a text of this length.</source>
        <translation>W tekście tej długości słowa i znaki nie są liczone.</translation>
    </message>
</context>
<context>
    <name>Galley::StorageWarning</name>
    <message>
        <source>Preferences cannot be stored in “%1”. What you choose holds until you quit.</source>
        <translation>Ustawień nie można zapisać w „%1”. Wybrane będą obowiązywać do zakończenia pracy.</translation>
    </message>
    <message>
        <source>Recovery is off, because nothing can be written to “%1”. Save often.</source>
        <translation>Odzyskiwanie jest wyłączone, bo w „%1” nie można nic zapisać. Zapisuj często.</translation>
    </message>
</context>
<context>
    <name>Galley::TextPane</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Galley::VersionsDialog</name>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>How much longer or shorter the version is than the current text</source>
        <translation>O ile wersja jest dłuższa lub krótsza od obecnego tekstu</translation>
    </message>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>Wcześniejsze wersje, od najnowszej</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Przy otwarciu</translation>
    </message>
    <message>
        <source>Before more than half of it was deleted</source>
        <translation>Zanim usunięto ponad połowę</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Pokaż &amp;różnice</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Wersje „%1”</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Tekst wersji</translation>
    </message>
    <message>
        <source>Show the version beside the current text, or alone</source>
        <translation>Pokaż wersję obok obecnego tekstu albo samą</translation>
    </message>
    <message>
        <source>Replace the article&apos;s text with this version; undo takes it back</source>
        <translation>Zastąp tekst artykułu tą wersją; można to cofnąć</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Galley keeps one each time you save the article.</source>
        <translation>Nie ma jeszcze wcześniejszych wersji. Galley zachowuje jedną przy każdym zapisie artykułu.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this article are kept. Restoring one is a change like any other: undo takes it back.</source>
        <translation>
            <numerusform>Zachowano %n wersję tego artykułu. Przywrócenie jej to zmiana jak każda inna: można je cofnąć.</numerusform>
            <numerusform>Zachowano %n wersje tego artykułu. Przywrócenie którejś to zmiana jak każda inna: można je cofnąć.</numerusform>
            <numerusform>Zachowano %n wersji tego artykułu. Przywrócenie którejś to zmiana jak każda inna: można je cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read.</source>
        <translation>Ta wersja jest uszkodzona i nie można jej odczytać.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Przywróć wersję: %1</translation>
    </message>
    <message>
        <source>The article is open for reading only</source>
        <translation>Artykuł jest otwarty tylko do odczytu</translation>
    </message>
    <message>
        <source>Looking for earlier versions…</source>
        <translation>Szukanie wcześniejszych wersji…</translation>
    </message>
</context>
<context>
    <name>Galley::WebCheck</name>
    <message>
        <source>There are no links to the web to check.</source>
        <translation>Nie ma odnośników do sieci, które można by sprawdzić.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln web link(s) were found there a short while ago.</source>
        <translation>
            <numerusform>%Ln odnośnik był niedawno sprawdzony i działał.</numerusform>
            <numerusform>Wszystkie %Ln odnośniki były niedawno sprawdzone i działały.</numerusform>
            <numerusform>Wszystkie %Ln odnośników było niedawno sprawdzonych i działało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web link(s) checked</source>
        <translation>
            <numerusform>Sprawdzono %Ln odnośnik</numerusform>
            <numerusform>Sprawdzono %Ln odnośniki</numerusform>
            <numerusform>Sprawdzono %Ln odnośników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln nie istnieje</numerusform>
            <numerusform>%Ln nie istnieją</numerusform>
            <numerusform>%Ln nie istnieje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln przeniesiony</numerusform>
            <numerusform>%Ln przeniesione</numerusform>
            <numerusform>%Ln przeniesionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear answer</source>
        <translation>
            <numerusform>%Ln bez jasnej odpowiedzi</numerusform>
            <numerusform>%Ln bez jasnej odpowiedzi</numerusform>
            <numerusform>%Ln bez jasnej odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::WebCheckNote</name>
    <message>
        <source>Web links: %L1 of %L2</source>
        <translation>Odnośniki: %L1 z %L2</translation>
    </message>
    <message>
        <source>How many links to the web have been checked</source>
        <translation>Ile odnośników do sieci sprawdzono</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop checking; what was found out stays</source>
        <translation>Zatrzymaj sprawdzanie; to, co ustalono, pozostaje</translation>
    </message>
</context>
<context>
    <name>Galley::Workbench</name>
    <message>
        <source>Text of the article</source>
        <translation>Tekst artykułu</translation>
    </message>
    <message>
        <source>Preview of the article</source>
        <translation>Podgląd artykułu</translation>
    </message>
    <message>
        <source>Divider of text and preview</source>
        <translation>Rozdzielacz tekstu i podglądu</translation>
    </message>
</context>
</TS>
