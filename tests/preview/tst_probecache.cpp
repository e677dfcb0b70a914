// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/probecache.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestProbeCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"deep/er/probe"_s);
        QVERIFY(!wasUsable(file, "key"));
        rememberUsable(file, "key");
        QVERIFY(wasUsable(file, "key"));
        QVERIFY(!wasUsable(file, "other"));
    }

    void keyFollowsTheEnvironment()
    {
        const QByteArray key = probeKey();
        QCOMPARE(probeKey(), key);
        const QByteArray before = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", before + " --x");
        QVERIFY(probeKey() != key);
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", before);
    }

    void missingEngine()
    {
        QVERIFY(!webEngineProcessFile().isEmpty());
        qputenv("QTWEBENGINEPROCESS_PATH", "/nowhere/QtWebEngineProcess");
        QVERIFY(webEngineProcessFile().isEmpty());
        qunsetenv("QTWEBENGINEPROCESS_PATH");
    }

    void reasons_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<bool>("timedOut");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing") << u""_s << QByteArray() << false << u"QtWebEngineProcess"_s;
        QTest::newRow("sandbox") << u"x"_s << QByteArray("[1:1] No usable sandbox! Update your kernel") << false << u"sandbox"_s;
        QTest::newRow("time") << u"x"_s << QByteArray() << true << u"in time"_s;
        QTest::newRow("time, without a sandbox") << u"x"_s << QByteArray("Sandboxing disabled by user.\n") << true << u"in time"_s;
        QTest::newRow("silent, without a sandbox") << u"x"_s << QByteArray("Sandboxing disabled by user.\n") << false << u"Install"_s;
        QTest::newRow("said") << u"x"_s << QByteArray("one\ncould not load library\n") << false << u"could not load library"_s;
        QTest::newRow("silent") << u"x"_s << QByteArray("\n") << false << u"Install"_s;
    }

    void reasons()
    {
        QFETCH(QString, engine);
        QFETCH(QByteArray, output);
        QFETCH(bool, timedOut);
        QFETCH(QString, expected);
        QVERIFY(probeFailureReason({.engineFile = engine, .output = output, .timedOut = timedOut}).contains(expected));
    }
};

QTEST_GUILESS_MAIN(TestProbeCache)
#include "tst_probecache.moc"
