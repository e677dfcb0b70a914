// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewprobe.h"

#include "preview/previewpane.h"
#include "preview/probecache.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <optional>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

std::optional<ProbeResult> probed(QObject *context)
{
    auto result = std::make_shared<std::optional<ProbeResult>>();
    probePreview(context, [result](const ProbeResult &found) { *result = found; });
    if (result->has_value())
        return {}; // it has to come later
    return QTest::qWaitFor([&] { return result->has_value(); }, 60'000) ? *result : std::nullopt;
}

} // namespace

// The program is this test: as a child it is told by its first argument to try the engine.
class TestPreviewProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile::remove(probeCacheFile());
        qunsetenv("GALLEY_PROBING");
    }

    // A child finds out, and what it found is known the next time, without one.
    void triesAndRemembers()
    {
        QObject context;
        const std::optional<ProbeResult> first = probed(&context);
        QVERIFY(first);
        QVERIFY2(first->usable, qPrintable(first->reason));
        QVERIFY(first->reason.isEmpty());
        QVERIFY(wasUsable(probeCacheFile(), probeKey()));
        qputenv("GALLEY_PROBING", "1"); // no child may be started now
        const std::optional<ProbeResult> second = probed(&context);
        QVERIFY(second && second->usable);
    }

    // A child that does not know what it is for would start children of its own, without end.
    void aChildAsksNoFurther()
    {
        qputenv("GALLEY_PROBING", "1");
        QObject context;
        const std::optional<ProbeResult> result = probed(&context);
        QVERIFY(result && !result->usable);
        QVERIFY(!result->reason.isEmpty());
        QVERIFY(!wasUsable(probeCacheFile(), probeKey())); // nobody tried
    }

    // Who asks and is gone before the answer is not called.
    void whoAsksMayGo()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        probePreview(context.get(), [&called](const ProbeResult &) { called = true; });
        context.reset();
        QObject later;
        QVERIFY(probed(&later));
        QVERIFY(!called);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--probe-preview") == 0) {
        PreviewPane::prepareProcess();
        const QApplication application(argc, argv);
        return runPreviewProbe();
    }
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application(argc, argv);
    TestPreviewProbe test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_previewprobe.moc"
