// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/codelanguages.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QHash<QString, QString> &alternativeNames()
{
    static const QHash<QString, QString> names{
        {u"asm"_s, u"GNU Assembler"_s},
        {u"bat"_s, u"MS-DOS Batch"_s},
        {u"bib"_s, u"BibTeX"_s},
        {u"c#"_s, u"C#"_s},
        {u"cjs"_s, u"JavaScript"_s},
        {u"clj"_s, u"Clojure"_s},
        {u"cmd"_s, u"MS-DOS Batch"_s},
        {u"console"_s, u"Bash"_s},
        {u"cpp"_s, u"C++"_s},
        {u"cs"_s, u"C#"_s},
        {u"csharp"_s, u"C#"_s},
        {u"cxx"_s, u"C++"_s},
        {u"docker"_s, u"Dockerfile"_s},
        {u"ex"_s, u"Elixir"_s},
        {u"exs"_s, u"Elixir"_s},
        {u"f#"_s, u"FSharp"_s},
        {u"golang"_s, u"Go"_s},
        {u"hs"_s, u"Haskell"_s},
        {u"htm"_s, u"HTML"_s},
        {u"js"_s, u"JavaScript"_s},
        {u"jsonc"_s, u"JSON"_s},
        {u"json5"_s, u"JSON"_s},
        {u"jsx"_s, u"JavaScript React (JSX)"_s},
        {u"ksh"_s, u"Bash"_s},
        {u"kt"_s, u"Kotlin"_s},
        {u"make"_s, u"Makefile"_s},
        {u"md"_s, u"Markdown"_s},
        {u"mjs"_s, u"JavaScript"_s},
        {u"node"_s, u"JavaScript"_s},
        {u"objc"_s, u"Objective-C"_s},
        {u"objectivec"_s, u"Objective-C"_s},
        {u"patch"_s, u"Diff"_s},
        {u"pl"_s, u"Perl"_s},
        {u"posh"_s, u"PowerShell"_s},
        {u"ps1"_s, u"PowerShell"_s},
        {u"pwsh"_s, u"PowerShell"_s},
        {u"py"_s, u"Python"_s},
        {u"python3"_s, u"Python"_s},
        {u"rb"_s, u"Ruby"_s},
        {u"rs"_s, u"Rust"_s},
        {u"sh"_s, u"Bash"_s},
        {u"shell"_s, u"Bash"_s},
        {u"shell-session"_s, u"Bash"_s},
        {u"svg"_s, u"XML"_s},
        {u"tex"_s, u"LaTeX"_s},
        {u"ts"_s, u"TypeScript"_s},
        {u"tsx"_s, u"TypeScript React (TSX)"_s},
        {u"viml"_s, u"Vim"_s},
        {u"vue"_s, u"HTML"_s},
        {u"xhtml"_s, u"HTML"_s},
        {u"yml"_s, u"YAML"_s},
        {u"zshell"_s, u"Zsh"_s},
        {u"javascript"_s, u"JavaScript"_s},
        {u"typescript"_s, u"TypeScript"_s},
        {u"html"_s, u"HTML"_s},
        {u"css"_s, u"CSS"_s},
        {u"sql"_s, u"SQL"_s},
        {u"php"_s, u"PHP/PHP"_s},
    };
    return names;
}

bool isPlain(const QString &language)
{
    static const QSet<QString> plain{
        u"text"_s, u"txt"_s, u"plain"_s, u"plaintext"_s, u"none"_s, u"output"_s, u"no-highlight"_s, u"nohighlight"_s};
    return plain.contains(language);
}

} // namespace

QString codeLanguage(QStringView info)
{
    QStringView rest = info.trimmed();
    while (rest.startsWith(u'{') || rest.startsWith(u'.'))
        rest = rest.sliced(1).trimmed();
    qsizetype length = 0;
    while (length < rest.size() && !rest[length].isSpace() && !QStringView(u"{}:,;").contains(rest[length]))
        ++length;
    QString language = rest.first(length).toString().toLower();
    if (language.startsWith("language-"_L1))
        language.remove(0, 9);
    return isPlain(language) ? QString() : language;
}

QStringList codeLanguageNames(const QString &language)
{
    QStringList names;
    if (const QString name = alternativeNames().value(language); !name.isEmpty())
        names.append(name);
    names.append(language);
    return names;
}

} // namespace Galley
