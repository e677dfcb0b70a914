// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandoptions.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

class CommandReader
{
public:
    CommandReader(const CommandSyntax &syntax, const QStringList &arguments) : m_syntax(syntax), m_arguments(arguments) { }

    CommandOptions read()
    {
        for (; m_at < m_arguments.size() && m_options.error.isEmpty(); ++m_at) {
            const QString &argument = m_arguments[m_at];
            if (m_onlyFiles || argument == "-"_L1 || !argument.startsWith(u'-'))
                m_options.files += argument;
            else if (argument == "--"_L1)
                m_onlyFiles = true;
            else if (argument == "--help"_L1 || argument == "-h"_L1)
                m_options.help = true;
            else
                readOption(argument);
        }
        if (m_options.help || !m_options.error.isEmpty())
            return m_options;
        if (m_options.files.isEmpty())
            fail(Texts::tr("no file is given; name one, or - for standard input"));
        else if (m_options.files.size() > m_syntax.mostFiles)
            fail(Texts::tr("%1: one file too many; name only one").arg(m_options.files[m_syntax.mostFiles]));
        return m_options;
    }

private:
    void readOption(const QString &argument)
    {
        const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
        const QString name = argument.first(equals < 0 ? argument.size() : equals);
        const auto option
            = std::find_if(m_syntax.options.begin(), m_syntax.options.end(), [&](const OptionSyntax &known) { return known.name == name; });
        if (option == m_syntax.options.end())
            return fail(Texts::tr("%1: no such option; see galley %2 --help").arg(name, m_syntax.name));
        const bool takesValue = !option->valueName.isEmpty();
        if (!takesValue && equals >= 0)
            return fail(Texts::tr("%1: this option takes no value; see galley %2 --help").arg(name, m_syntax.name));
        QString value;
        if (equals >= 0)
            value = argument.sliced(equals + 1);
        else if (takesValue && !option->valueMayLack)
            value = m_arguments.value(++m_at);
        if (takesValue && value.isEmpty() && (!option->valueMayLack || equals >= 0))
            return fail(Texts::tr("%1: its value is missing; see galley %2 --help").arg(name, m_syntax.name));
        m_options.values.insert(name, value);
    }

    void fail(const QString &message) { m_options.error = u"galley: "_s + QString(message).replace(u'\n', u' '); }

    const CommandSyntax &m_syntax;
    const QStringList &m_arguments;
    qsizetype m_at = 0;
    bool m_onlyFiles = false;
    CommandOptions m_options;
};

QString written(const OptionSyntax &option)
{
    if (option.valueName.isEmpty())
        return option.name;
    return option.valueMayLack ? option.name + u"[="_s + option.valueName + u']' : option.name + u' ' + option.valueName;
}

} // namespace

CommandOptions parseCommand(const CommandSyntax &syntax, const QStringList &arguments)
{
    return CommandReader(syntax, arguments).read();
}

QString helpFor(const CommandSyntax &syntax)
{
    QList<OptionSyntax> options = syntax.options;
    options += OptionSyntax{.name = u"--help"_s, .valueName = {}, .what = Texts::tr("show this help")};
    qsizetype width = 0;
    for (const OptionSyntax &option : std::as_const(options))
        width = qMax(width, written(option).size());
    QString help = Texts::tr("Usage: %1").arg(u"galley %1 %2"_s.arg(syntax.name, syntax.usage)) + u"\n\n"_s + syntax.what + u"\n\n"_s;
    for (const OptionSyntax &option : std::as_const(options)) {
        help += u"  "_s + written(option).leftJustified(width + 2) + option.what + u'\n';
    }
    return help;
}

int failFile(const CommandStreams &streams, const QString &file, const QString &message)
{
    QString line = u"galley: %1: %2"_s.arg(file, message);
    line.replace(u'\n', u' ');
    streams.errors.write((line + u'\n').toUtf8());
    return couldNotRun;
}

int writeOut(const CommandStreams &streams, const QByteArray &bytes)
{
    bool written = streams.output.write(bytes) == bytes.size();
    if (auto *const file = qobject_cast<QFileDevice *>(&streams.output))
        written = written && file->flush();
    if (written)
        return 0;
    return failFile(streams, Texts::tr("standard output"), Texts::tr("not everything could be written; write to a file or another disk"));
}

QString asErrorLine(QString sentences)
{
    while (sentences.endsWith(u'.'))
        sentences.chop(1);
    QStringList parts = sentences.split(u". "_s);
    for (QString &part : parts)
        if (!part.isEmpty())
            part[0] = part[0].toLower();
    return parts.join(u"; "_s);
}

} // namespace Galley
