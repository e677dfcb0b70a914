// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Galley {

QStringList availableLanguages()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"galley_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(7).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString languageName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        name = u"English"_s; // without the country that comes with the plain code
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return name;
}

QString effectiveLanguage(const QString &choice, const QStringList &systemLanguages)
{
    const QStringList available = availableLanguages();
    const QStringList wishes = choice.isEmpty() ? systemLanguages : QStringList{choice};
    for (const QString &wish : wishes) {
        if (available.contains(wish))
            return wish;
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (available.contains(language))
            return language;
    }
    return u"en"_s;
}

void Languages::use(const QString &choice)
{
    const QString code = effectiveLanguage(choice);
    if (code == m_current)
        return;
    m_current = code;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // A system locale of the same language keeps its own numbers and dates.
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/galley_"_s + code))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace Galley
