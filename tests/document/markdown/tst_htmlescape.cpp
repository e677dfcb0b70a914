// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmlescape.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlEscape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts()
    {
        std::string html = "x";
        appendEscaped(html, "<a b=\"c\"> & \xC3\xA4");
        QCOMPARE(QByteArray::fromStdString(html), "x&lt;a b=&quot;c&quot;&gt; &amp; \xC3\xA4"_ba);
    }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << "https://a.org/b?c=d&e#f"_ba << "https://a.org/b?c=d&amp;e#f"_ba;
        QTest::newRow("a space") << "a b"_ba << "a%20b"_ba;
        QTest::newRow("letters of all scripts") << "\xC3\xA4"_ba << "%C3%A4"_ba;
        QTest::newRow("encoded already") << "a%20b"_ba << "a%20b"_ba;
        QTest::newRow("quotes") << "a\"b'c"_ba << "a%22b&#x27;c"_ba;
        QTest::newRow("nothing") << ""_ba << ""_ba;
    }
    void urls()
    {
        QFETCH(QByteArray, url);
        std::string html;
        appendUrl(html, url.toStdString());
        QTEST(QByteArray::fromStdString(html), "expected");
    }
};

QTEST_APPLESS_MAIN(TestHtmlEscape)
#include "tst_htmlescape.moc"
