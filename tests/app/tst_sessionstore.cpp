// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QList<WindowState> sampleSession()
{
    WindowState one;
    one.path = u"/articles/żółw.md"_s;
    one.caret = 123;
    one.topLine = 12.5;
    one.zoom = 150;
    one.viewMode = ViewMode::Read;
    one.geometry = QByteArray("\0\1\2\xff", 4);
    one.panels = "panels"_ba;
    one.split = "split"_ba;
    WindowState two;
    two.draft = u"0123456789abcdef"_s;
    return {one, two};
}

} // namespace

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        QCOMPARE(readSession(writeSession(sampleSession())), sampleSession());
        QCOMPARE(readSession(writeSession({})), QList<WindowState>());
    }

    void survivesEveryTruncation()
    {
        const QByteArray whole = writeSession(sampleSession());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(readSession(whole.first(length)).size() <= 2);
    }

    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("windows");
        QTest::newRow("nothing") << ""_ba << 0;
        QTest::newRow("no JSON") << "\xff\xfe\0garbage"_ba << 0;
        QTest::newRow("another shape") << "[1, 2]"_ba << 0;
        QTest::newRow("windows of no kind") << R"({"windows": [1, "two", null, []]})"_ba << 0;
        QTest::newRow("wrong types") << R"({"windows": [{"path": 5, "caret": "x", "zoom": [], "geometry": {}, "topLine": true}]})"_ba << 1;
        QTest::newRow("numbers out of bounds") << R"({"windows": [{"caret": -1e300, "zoom": 1e9, "topLine": -5}]})"_ba << 1;
        QTest::newRow("a draft that is a path") << R"({"windows": [{"draft": "../../../etc/pwd"}]})"_ba << 1;
        QTest::newRow("relative path") << R"({"windows": [{"path": "../etc/passwd"}]})"_ba << 1;
    }
    void survivesGarbage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, windows);
        const QList<WindowState> states = readSession(bytes);
        QCOMPARE(states.size(), windows);
        for (const WindowState &state : states) {
            QVERIFY(state.caret >= 0);
            QVERIFY(state.zoom >= 50 && state.zoom <= 300);
            QVERIFY(state.topLine >= 1);
            QCOMPARE(state.path, QString());
            QCOMPARE(state.draft, QString());
        }
    }

    void storesInAFolderOfItsOwn()
    {
        const QTemporaryDir folder;
        const SessionStore store(folder.filePath(u"state/galley/session.json"_s));
        QVERIFY(!store.hasSession());
        QVERIFY(store.read().isEmpty());
        QVERIFY(store.write(sampleSession()));
        QVERIFY(store.hasSession());
        QCOMPARE(store.read(), sampleSession());
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
