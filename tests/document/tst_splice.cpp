// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/splice.h"

#include "tests/document/splicefuzz.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAWholeBuildAfterAnyEdit_data();
    void equalsAWholeBuildAfterAnyEdit();
};

void SpliceTest::equalsAWholeBuildAfterAnyEdit_data()
{
    QTest::addColumn<quint32>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void SpliceTest::equalsAWholeBuildAfterAnyEdit()
{
    QFETCH(quint32, seed);
    SpliceFuzz fuzz{.seed = seed, .edits = 300, .fault = {}};
    fuzz.run();
    QVERIFY2(fuzz.fault.isEmpty(), qPrintable(fuzz.fault));
    QVERIFY2(fuzz.spliced > fuzz.edits / 4, qPrintable(QString::number(fuzz.spliced)));
}

QTEST_APPLESS_MAIN(SpliceTest)
#include "tst_splice.moc"
