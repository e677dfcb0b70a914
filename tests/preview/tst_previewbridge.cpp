// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewbridge.h"

#include <QFile>
#include <QMetaMethod>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreviewBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A page says numbers as it likes; what is no serial is the one that never was.
    void serials_data()
    {
        QTest::addColumn<double>("said");
        QTest::addColumn<quint64>("heard");
        QTest::newRow("none") << 0.0 << quint64(0);
        QTest::newRow("one") << 1.0 << quint64(1);
        QTest::newRow("large") << 9007199254740991.0 << quint64(9007199254740991);
        QTest::newRow("negative") << -3.0 << quint64(0);
        QTest::newRow("a fraction") << 7.9 << quint64(7);
        QTest::newRow("no number") << std::nan("") << quint64(0);
        QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << quint64(0);
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << quint64(0);
        QTest::newRow("beyond what a serial holds") << 1e300 << quint64(0);
    }
    void serials()
    {
        QFETCH(double, said);
        QFETCH(quint64, heard);
        PreviewBridge bridge;
        const QSignalSpy acknowledged(&bridge, &PreviewBridge::acknowledged);
        const QSignalSpy painted(&bridge, &PreviewBridge::painted);
        bridge.acknowledge(said);
        bridge.reportPainted(said);
        QCOMPARE(acknowledged.first().first().toULongLong(), heard);
        QCOMPARE(painted.first().first().toULongLong(), heard);
    }

    // What the page calls arrives as it was said.
    void passesOn()
    {
        PreviewBridge bridge;
        const QSignalSpy moved(&bridge, &PreviewBridge::moved);
        const QSignalSpy chosen(&bridge, &PreviewBridge::placeChosen);
        const QSignalSpy html(&bridge, &PreviewBridge::htmlRequested);
        const QSignalSpy link(&bridge, &PreviewBridge::linkActivated);
        const QSignalSpy hovered(&bridge, &PreviewBridge::linkHovered);
        const QSignalSpy citation(&bridge, &PreviewBridge::citationHovered);
        const QSignalSpy settled(&bridge, &PreviewBridge::settled);
        const QSignalSpy answered(&bridge, &PreviewBridge::answered);
        const QJsonObject place{{u"id"_s, 7}, {u"fraction"_s, 0.5}};
        bridge.reportMovement(place);
        bridge.choosePlace(place);
        bridge.needHtml({1, u"two"_s});
        bridge.activateLink(u"a b.md#\u00e4"_s);
        bridge.hoverLink(QString());
        bridge.hoverCitation(u"a b"_s);
        bridge.reportSettled(-1);
        bridge.pong(3);
        QCOMPARE(moved.first().first().toJsonObject(), place);
        QCOMPARE(chosen.first().first().toJsonObject(), place);
        QCOMPARE(html.first().first().toJsonArray(), (QJsonArray{1, u"two"_s}));
        QCOMPARE(link.first().first().toString(), u"a b.md#\u00e4"_s);
        QCOMPARE(hovered.first().first().toString(), QString());
        QCOMPARE(citation.first().first().toString(), u"a b"_s);
        QCOMPARE(settled.first().first().toInt(), -1);
        QCOMPARE(answered.first().first().toInt(), 3);
    }

    // The page can call what is meant for it and nothing that ends or changes an object.
    void whatThePageCanCall()
    {
        QSet<QByteArray> own;
        const QMetaObject &type = PreviewBridge::staticMetaObject;
        for (int i = type.methodOffset(); i < type.methodCount(); ++i) {
            if (type.method(i).methodType() == QMetaMethod::Method)
                own.insert(type.method(i).name());
        }
        QCOMPARE(own,
            (QSet<QByteArray>{"ready", "acknowledge", "resync", "needHtml", "reportPainted", "reportMovement", "choosePlace",
                "activateLink", "hoverLink", "hoverCitation", "reportSettled", "pong"}));
        QCOMPARE(type.propertyOffset(), type.propertyCount()); // no properties of its own
    }
};

QTEST_GUILESS_MAIN(TestPreviewBridge)
#include "tst_previewbridge.moc"
