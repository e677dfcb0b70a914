// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownname.h"

#include "app/diskaccess.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestShownName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("plain") << u"article.md"_s << u"article.md"_s;
        QTest::newRow("accents and a pair") << u"żółw 🐢.md"_s << u"żółw 🐢.md"_s;
        QTest::newRow("line end") << u"two\nlines.md"_s << u"two␊lines.md"_s;
        QTest::newRow("other controls") << u"a\tb\x1b\x7f"_s << u"a␉b␛␡"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a\ufffdb\ufffd"_s;
        QTest::newRow("bytes that are no text") << pathOf("caf\xe9.md") << u"caf\ufffd.md"_s;
        QTest::newRow("half a pair at the end") << QString(QChar(0xd83d)) << u"\ufffd"_s;
    }
    void shows()
    {
        QFETCH(QString, name);
        QTEST(shownName(name), "shown");
    }
};

QTEST_GUILESS_MAIN(TestShownName)
#include "tst_shownname.moc"
