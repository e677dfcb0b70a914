// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace Galley {

// The languages Galley speaks, as codes: the one its sources are written in, then the translations it carries.
QStringList availableLanguages();

// The name of a language in itself, with a capital where a list wants one.
QString languageName(const QString &code);

// The available language for a choice; an empty choice follows the system.
QString effectiveLanguage(const QString &choice, const QStringList &systemLanguages = QLocale::system().uiLanguages());

// Installs the translations of a language and sets the default locale; every widget hears of it by LanguageChange.
class Languages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void use(const QString &choice);
    const QString &current() const { return m_current; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace Galley
