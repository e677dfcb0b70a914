// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewscheme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

// What it serves is tested with the page that asks for it, in previewpage.
class TestPreviewScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses()
    {
        PreviewSchemeHandler one;
        PreviewSchemeHandler other;
        QCOMPARE(one.pageUrl().scheme(), QString::fromLatin1(previewSchemeName()));
        QCOMPARE(one.pageUrl().path(), u"/"_s);
        QVERIFY(one.pageUrl().isValid());
        QVERIFY(one.pageUrl().host() != other.pageUrl().host());
    }

    void targets_data()
    {
        QTest::addColumn<QString>("address"); // as the engine completes it; HOST is the page's
        QTest::addColumn<QString>("written");
        QTest::newRow("relative") << u"galley://HOST/other.md"_s << u"other.md"_s;
        QTest::newRow("below") << u"galley://HOST/a/b%20c.md?q#part"_s << u"a/b%20c.md?q#part"_s;
        QTest::newRow("fragment") << u"galley://HOST/#part"_s << u"#part"_s;
        QTest::newRow("encoded slash") << u"galley://HOST/a%2Fb"_s << u"a%2Fb"_s;
        QTest::newRow("nothing") << u"galley://HOST/"_s << QString();
        QTest::newRow("web") << u"https://example.org/a?b#c"_s << u"https://example.org/a?b#c"_s;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << u"mailto:a@example.org"_s;
        QTest::newRow("another page") << u"galley://another/other.md"_s << u"galley://another/other.md"_s;
    }
    void targets()
    {
        QFETCH(QString, address);
        const PreviewSchemeHandler handler;
        const QUrl url(address.replace(u"HOST"_s, handler.pageUrl().host()));
        QTEST(handler.writtenTarget(url).toString(QUrl::FullyEncoded), "written");
    }
};

QTEST_GUILESS_MAIN(TestPreviewScheme)
#include "tst_previewscheme.moc"
