// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remotestore.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

RemoteAnswer found(RemoteState state)
{
    return {state, RemoteFailure::None, 200, {}, QDateTime::currentSecsSinceEpoch()};
}

} // namespace

class TestRemoteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsManyAtOnce()
    {
        RemoteStore store({});
        QSignalSpy changed(&store, &RemoteStore::changed);
        for (int i = 0; i < 100; ++i)
            store.add(u"https://x.y/%1"_s.arg(i), found(RemoteState::Ok));
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(store.answers()->size(), 100);
        store.add(u"https://x.y/1"_s, found(RemoteState::Dead));
        store.tell();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(store.answers()->value(u"https://x.y/1"_s).state, RemoteState::Dead);
        store.tell();
        QCOMPARE(changed.count(), 2);
    }

    void keepsThem()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"new/web-links.json"_s);
        {
            RemoteStore store(file);
            QSignalSpy saved(&store, &RemoteStore::saved);
            store.add(u"https://x.y/"_s, found(RemoteState::Ok));
            store.add(u"https://x.y/old"_s, {RemoteState::Ok, RemoteFailure::None, 200, {}, 1000});
            store.tell();
            QTRY_COMPARE(saved.count(), 1);
        }
        RemoteStore store(file);
        QSignalSpy changed(&store, &RemoteStore::changed);
        store.add(u"https://x.y/new"_s, found(RemoteState::Ok));
        store.tell();
        store.load();
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(store.answers()->size(), 2);
        QVERIFY(!store.answers()->contains(u"https://x.y/old"_s)); // it holds no more
    }

    void bearsABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray("\0\1{", 3);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray(R"({"version":1,"answers":{"x":["ok",)");
    }
    void bearsABrokenFile()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"web-links.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        RemoteStore store(path);
        QSignalSpy saved(&store, &RemoteStore::saved);
        store.load();
        store.add(u"https://x.y/"_s, found(RemoteState::Ok));
        store.tell();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(store.answers()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRemoteStore)
#include "tst_remotestore.moc"
