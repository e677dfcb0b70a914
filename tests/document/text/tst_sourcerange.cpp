// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/sourcerange.h"

#include <QTest>
#include <QVariant>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSourceRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Half-open: the end belongs to what follows.
    void halfOpen()
    {
        constexpr SourceRange range{2, 5};
        static_assert(range.length() == 3 && !range.isEmpty());
        static_assert(range.contains(2) && range.contains(4) && !range.contains(5) && !range.contains(1));
        static_assert(range.contains(SourceRange{2, 5}) && range.contains(SourceRange{5, 5}) && !range.contains(SourceRange{4, 6}));
        static_assert(range.overlaps(SourceRange{4, 9}) && !range.overlaps(SourceRange{5, 9}) && !range.overlaps(SourceRange{0, 2}));
        static_assert(range.shifted(-2) == SourceRange{0, 3});
        static_assert(SourceRange{3, 3}.isEmpty() && SourceRange{3, 2}.isEmpty());
        static_assert(LineRange{3, 2}.end() == 5 && LineRange().end() == 1);
        QVERIFY(QVariant::fromValue(range).value<SourceRange>() == range);
        QVERIFY(QVariant::fromValue(Location{Revision{7}, range}).value<Location>().revision == Revision{7});
    }
};

QTEST_GUILESS_MAIN(TestSourceRange)
#include "tst_sourcerange.moc"
