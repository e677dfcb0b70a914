// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factnames.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFactNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areDistinctAndStable()
    {
        // Scripts know these by heart; a name that changes breaks them.
        QCOMPARE(names<TocEntryState>(7), u"ok heading-missing target-dead target-wrong text-differs level-differs order-differs"_s);
        QCOMPARE(names<LinkKind>(8), u"inline reference autolink image footnote wiki html placeholder"_s);
        QCOMPARE(sorted(names<LinkState>(11)),
            sorted(u"ok file-missing anchor-missing case undefined empty unresolved dead redirected unknown unchecked"_s));
        QCOMPARE(sorted(names<CitationKind>(2)), u"key number"_s);
        QCOMPARE(names<CitationState>(3), u"ok source-missing malformed"_s);
        QCOMPARE(sorted(names<EntryState>(4)), u"broken duplicate ok unused"_s);
        QCOMPARE(names<Severity>(3), u"error warning note"_s);
    }

private:
    template <typename Kind> static QString names(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list += factName(Kind(i));
        return list.join(u' ');
    }
    static QString sorted(const QString &names)
    {
        QStringList list = names.split(u' ');
        list.sort();
        return list.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestFactNames)
#include "tst_factnames.moc"
