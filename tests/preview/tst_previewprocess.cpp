// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprocess.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreviewProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarks_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("OpenGL") << u"QXcbIntegration: Cannot create platform OpenGL context, neither GLX nor EGL are enabled"_s << true;
        QTest::newRow("surface") << u"QXcbIntegration: Cannot create platform offscreen surface, neither GLX nor EGL are enabled"_s << true;
        QTest::newRow("RHI") << u"QRhiGles2: Failed to create temporary context"_s << true;
        QTest::newRow("Vulkan") << u"Failed to create Vulkan instance: -9"_s << true;
        QTest::newRow("the platform") << u"QXcbIntegration: Could not connect to display"_s << false;
        QTest::newRow("ours") << u"galley: a file is missing"_s << false;
        QTest::newRow("in the middle") << u"He said: Unable to detect GPU vendor."_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void remarks()
    {
        QFETCH(QString, message);
        QFETCH(bool, dropped);
        QCOMPARE(isDrawingRemark(message), dropped);
    }

    void flags_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<Drawing>("drawing");
        QTest::addColumn<bool>("disablesGpu");
        QTest::newRow("card") << QByteArray() << Drawing::GraphicsCard << false;
        QTest::newRow("processor") << QByteArray() << Drawing::Processor << true;
        QTest::newRow("asked for already") << "--disable-gpu --lang=de"_ba << Drawing::Processor << true;
        QTest::newRow("blanks") << "   "_ba << Drawing::GraphicsCard << false;
    }
    void flags()
    {
        QFETCH(QByteArray, given);
        QFETCH(Drawing, drawing);
        QFETCH(bool, disablesGpu);
        const QByteArray flags = chromiumFlags(given, drawing);
        QVERIFY(flags.startsWith(given.trimmed()));
        QVERIFY(flags.contains("--host-resolver-rules=\"MAP * ~NOTFOUND\""));
        QCOMPARE(flags.count("--disable-gpu"), disablesGpu ? 1 : 0);
        QCOMPARE(chromiumFlags(flags, drawing), flags);
    }
};

QTEST_GUILESS_MAIN(TestPreviewProcess)
#include "tst_previewprocess.moc"
