// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/splice.h"

#include "tests/document/splicefuzz.h"

#include <QCoreApplication>
#include <QTest>
#include <QtConcurrentMap>

using namespace Galley;

// The same as document.splice, long enough to meet what is rare.
class SpliceEnduranceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAWholeBuildAfterAnyEdit();
};

void SpliceEnduranceTest::equalsAWholeBuildAfterAnyEdit()
{
    const int editsInAll
        = qEnvironmentVariableIntValue("GALLEY_SPLICE_EDITS") > 0 ? qEnvironmentVariableIntValue("GALLEY_SPLICE_EDITS") : 200'000;
    constexpr int editsPerSeed = 500;
    QList<SpliceFuzz> runs;
    for (int i = 0; i < editsInAll / editsPerSeed; ++i)
        runs.append({.seed = quint32(1000 + i), .edits = editsPerSeed, .fault = {}});
    QtConcurrent::blockingMap(runs, &SpliceFuzz::run);
    int spliced = 0;
    int pastes = 0;
    for (const SpliceFuzz &fuzz : std::as_const(runs)) {
        QVERIFY2(fuzz.fault.isEmpty(), qPrintable(fuzz.fault));
        spliced += fuzz.spliced;
        pastes += fuzz.pastes;
    }
    qInfo("%d edits, %d of them spliced, %d pastes of thousands of lines", editsInAll, spliced, pastes);
    QVERIFY(pastes > editsInAll / 2000);
    QVERIFY2(spliced > editsInAll / 2, qPrintable(QString::number(spliced)));
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "7000000"); // milliseconds
    QCoreApplication application(argc, argv);
    SpliceEnduranceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spliceendurance.moc"
