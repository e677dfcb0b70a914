// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// ARCHITECTURE.md names a test beside each invariant; those tests exist.
class TestInvariants : public QObject
{
    Q_OBJECT

private:
    static QString read(const QString &path)
    {
        QFile file(checkoutRoot() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QString pathOf(const QString &test)
    {
        const QString folders = test.section(u'.', 0, -2).replace(u'.', u'/');
        return u"tests/%1/tst_%2.cpp"_s.arg(folders, test.section(u'.', -1));
    }

private Q_SLOTS:
    void eachHasATest()
    {
        static const QRegularExpression row(u"^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$"_s, QRegularExpression::MultilineOption);
        const QString page = read(u"ARCHITECTURE.md"_s);
        int number = 0;
        for (auto match = row.globalMatch(page); match.hasNext();) {
            const auto invariant = match.next();
            QCOMPARE(invariant.captured(1).toInt(), ++number);
            QVERIFY2(invariant.captured(2).contains("::"_L1), qPrintable(invariant.captured()));
        }
        QVERIFY(number >= 12);
    }

    void eachTestExists()
    {
        static const QRegularExpression name(u"`([a-z.]+)::(\\w+)`"_s);
        for (auto match = name.globalMatch(read(u"ARCHITECTURE.md"_s)); match.hasNext();) {
            const auto test = match.next();
            const QString path = pathOf(test.captured(1));
            QVERIFY2(read(path).contains(u"    void %1()"_s.arg(test.captured(2))), qPrintable(path + u": "_s + test.captured(2)));
        }
    }
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
