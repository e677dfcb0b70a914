// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprofile.h"

#include "preview/previewpane.h"
#include "preview/previewscheme.h"
#include "tests/preview/pagestage.h"

#include <QSignalSpy>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreviewProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothing()
    {
        const PreviewProfile profile;
        QVERIFY(profile.isOffTheRecord());
        QCOMPARE(profile.httpCacheType(), QWebEngineProfile::NoCache);
        QCOMPARE(profile.persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
        QVERIFY(!profile.isPushServiceEnabled());
        QVERIFY(!profile.isSpellCheckEnabled());
        QVERIFY(profile.schemeHandler());
        QCOMPARE(profile.urlSchemeHandler(previewSchemeName()), static_cast<const QWebEngineUrlSchemeHandler *>(profile.schemeHandler()));
    }

    // Whatever a page of this profile is told to load that is not ours is not loaded.
    void reachesNothing_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("the web") << QUrl(u"https://example.org/"_s);
        QTest::newRow("this machine") << QUrl(u"http://127.0.0.1:9/"_s);
        QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("a page in its address") << QUrl(u"data:text/html,<p>x</p>"_s);
    }
    void reachesNothing()
    {
        QFETCH(QUrl, url);
        PreviewProfile profile;
        QWebEnginePage page(&profile);
        QSignalSpy finished(&page, &QWebEnginePage::loadFinished);
        page.load(url);
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QCOMPARE(finished.first().first().toBool(), false);
    }
};

GALLEY_PREVIEW_TEST_MAIN(TestPreviewProfile)
#include "tst_previewprofile.moc"
