// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions.h"

#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What the about box and bug reports are made of: each part once, with what it may be used under.
    void parts()
    {
        const QList<PartVersion> parts = partVersions();
        QCOMPARE(parts.first().name, u"Galley"_s);
        QSet<QString> names;
        for (const PartVersion &part : parts) {
            QVERIFY2(!part.version.isEmpty() && part.version.front().isDigit() && !part.licence.isEmpty(), qPrintable(part.name));
            names.insert(part.name);
        }
        QCOMPARE(names.size(), parts.size());
        QVERIFY(names.contains(u"Qt"_s) && names.contains(u"Chromium"_s));
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
