// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hardening of the page: what a hostile article must not reach, sanitiser or not.
#include "preview/previewpage.h"

#include "preview/previewpane.h"
#include "tests/preview/pagestage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

const QByteArray pixel
    = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGP4z8DwHwyBNBgAAEnLCPi7EWGSAAAAAElFTkSuQmCC");

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestPreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_connections; });
    }

    void hostileBlocks_data()
    {
        QTest::addColumn<QString>("html");
        const QString address = u"http://127.0.0.1:%1/x"_s.arg(m_server.serverPort());
        const auto row
            = [&address](const char *name, const QString &html) { QTest::newRow(name) << QString(html).replace(u"ADDRESS"_s, address); };
        const QString mark = u"document.documentElement.dataset.hacked=1"_s;
        row("script", u"<script>%1</script>"_s.arg(mark));
        row("onerror", u"<img src=x onerror=\"%1\"><svg onload=\"%1\"></svg>"_s.arg(mark));
        row("iframe", u"<iframe srcdoc=\"<script>parent.%1</script>\"></iframe><iframe src=\"ADDRESS\"></iframe>"_s.arg(mark));
        row("object", u"<object data=\"ADDRESS\"></object><embed src=\"ADDRESS\">"_s);
        row("meta refresh", u"<meta http-equiv=\"refresh\" content=\"0;url=ADDRESS\">"_s);
        row("preconnect",
            u"<link rel=\"preconnect\" href=\"ADDRESS\"><link rel=\"dns-prefetch\" href=\"ADDRESS\"><link rel=\"prefetch\" href=\"ADDRESS\">"_s);
        row("style sheet",
            u"<link rel=\"stylesheet\" href=\"ADDRESS\"><style>@import url(ADDRESS);p{background:url(ADDRESS)}</style><p>x</p>"_s);
        row("remote image", u"<img src=\"ADDRESS\"><img srcset=\"ADDRESS 1x\"><video poster=\"ADDRESS\" src=\"ADDRESS\"></video>"_s);
        row("base", u"<base href=\"ADDRESS\"><img src=\"y\">"_s);
        row("form", u"<form action=\"ADDRESS\"><input autofocus onfocus=\"%1\"><button>x</button></form>"_s.arg(mark));
        row("ping", u"<a ping=\"ADDRESS\" href=\"#x\">x</a>"_s);
    }

    void hostileBlocks()
    {
        QFETCH(QString, html);
        PageStage stage;
        QSignalSpy activated(&stage.bridge, &PreviewBridge::linkActivated);
        m_connections = 0;
        QVERIFY(stage.show({PageStage::block(1, html), PageStage::block(2, u"<p id=\"calm\">calm</p>"_s)}));
        stage.js(u"document.querySelector('form')?.submit(); document.querySelector('a')?.click(); 1"_s);
        QVERIFY(stage.settle());
        QCOMPARE(stage.js(u"document.getElementById('calm').textContent"_s).toString(), u"calm"_s);
        QVERIFY(!stage.js(u"document.documentElement.dataset.hacked !== undefined"_s).toBool());
        QCOMPARE(m_connections, 0);
        QCOMPARE(stage.page.url(), stage.profile.schemeHandler()->pageUrl());
        QVERIFY(activated.size() <= 1);
    }

    void images_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("shown");
        QTest::newRow("beside") << u"inside.png"_s << true;
        QTest::newRow("below") << u"sub/in%20side.png"_s << true;
        QTest::newRow("from the root") << u"/inside.png"_s << true;
        QTest::newRow("other spelling") << u"sub/../inside.png"_s << true;
        QTest::newRow("link inside") << u"link-inside.png"_s << true;
        QTest::newRow("svg") << u"inside.svg"_s << true;
        QTest::newRow("data") << u"data:image/png;base64,"_s + QString::fromLatin1(pixel.toBase64()) << true;
        QTest::newRow("above") << u"../outside.png"_s << false;
        QTest::newRow("above, encoded") << u"%2e%2e/outside.png"_s << false;
        QTest::newRow("above, slash encoded") << u"..%2foutside.png"_s << false;
        QTest::newRow("link outside") << u"link-outside.png"_s << false;
        QTest::newRow("linked folder") << u"linked-folder/outside.png"_s << false;
        QTest::newRow("no image") << u"text.png"_s << false;
        QTest::newRow("folder") << u"sub"_s << false;
        QTest::newRow("missing") << u"missing.png"_s << false;
        QTest::newRow("nul") << u"inside.png%00"_s << false;
    }

    void images()
    {
        QFETCH(QString, source);
        QTemporaryDir top;
        const QString folder = top.filePath(u"article"_s);
        makeFiles(top.path(), folder);
        PageStage stage;
        stage.profile.schemeHandler()->setArticleFolder(folder);
        QVERIFY(stage.show({PageStage::block(1, u"<p><img src=\"%1\"></p>"_s.arg(source))}));
        QVERIFY(stage.settle());
        QTEST(stage.js(u"document.images[0].naturalWidth > 0"_s).toBool(), "shown");
    }

    void fileUrlImage()
    {
        QTemporaryDir top;
        write(top.filePath(u"inside.png"_s), pixel);
        PageStage stage;
        stage.profile.schemeHandler()->setArticleFolder(top.path());
        QVERIFY(stage.show({PageStage::block(
            1, u"<img src=\"file://%1\"><img src=\"%2//0123/inside.png\">"_s.arg(top.filePath(u"inside.png"_s), u"galley:"_s))}));
        QVERIFY(stage.settle());
        QVERIFY(!stage.js(u"[...document.images].some(i => i.naturalWidth > 0)"_s).toBool());
    }

    void nothingIsKept()
    {
        PageStage stage;
        QVERIFY(stage.profile.isOffTheRecord());
        QCOMPARE(stage.profile.httpCacheType(), QWebEngineProfile::NoCache);
        QCOMPARE(stage.profile.persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
        QVERIFY(!stage.page.settings()->testAttribute(QWebEngineSettings::JavascriptEnabled));
        QVERIFY(!stage.page.settings()->testAttribute(QWebEngineSettings::NavigateOnDropEnabled));
        QVERIFY(!stage.page.settings()->testAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls));
        PageStage other;
        QVERIFY(other.profile.schemeHandler()->pageUrl() != stage.profile.schemeHandler()->pageUrl());
    }

    void noOtherAddressLoads()
    {
        PageStage stage;
        QVERIFY(stage.show({PageStage::block(1, u"<p>calm</p>"_s)}));
        for (const QString &address : {u"https://example.org/"_s, u"file:///etc/hostname"_s, u"data:text/html,x"_s, u"about:blank"_s})
            stage.page.load(QUrl(address));
        QTRY_COMPARE(stage.js(u"document.querySelector('p')?.textContent"_s).toString(), u"calm"_s);
        stage.js(u"location.href = 'about:blank'; 1"_s);
        QTRY_COMPARE(stage.js(u"document.querySelector('p')?.textContent"_s).toString(), u"calm"_s);
        QTRY_COMPARE(stage.page.url(), stage.profile.schemeHandler()->pageUrl());
    }

    void mainWorldRunsNothing()
    {
        PageStage stage;
        QVERIFY(stage.show({}));
        bool called = false;
        stage.page.runJavaScript(
            u"document.body.dataset.x = 1"_s, QWebEngineScript::MainWorld, [&called](const QVariant &) { called = true; });
        QTRY_VERIFY(called);
        QVERIFY(!stage.js(u"document.body.dataset.x !== undefined"_s).toBool());
    }

private:
    static void makeFiles(const QString &top, const QString &folder)
    {
        QDir().mkpath(folder + u"/sub"_s);
        QDir().mkpath(top + u"/other"_s);
        write(top + u"/outside.png"_s, pixel);
        write(top + u"/other/outside.png"_s, pixel);
        write(folder + u"/inside.png"_s, pixel);
        write(folder + u"/sub/in side.png"_s, pixel);
        write(folder + u"/text.png"_s, "only text");
        write(folder + u"/inside.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");
        QFile::link(folder + u"/inside.png"_s, folder + u"/link-inside.png"_s);
        QFile::link(top + u"/outside.png"_s, folder + u"/link-outside.png"_s);
        QFile::link(top + u"/other"_s, folder + u"/linked-folder"_s);
    }

    QTcpServer m_server;
    int m_connections = 0;
};

GALLEY_PREVIEW_TEST_MAIN(TestPreviewPage)
#include "tst_previewpage.moc"
