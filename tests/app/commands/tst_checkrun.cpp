// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkrun.h"

#include "tests/app/commands/commandrun.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestCheckRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAndOff()
    {
        CheckOrder order;
        QVERIFY(order.wants(FindingKind::DoubledWord));
        order.off = {FindingKind::DoubledWord};
        QVERIFY(!order.wants(FindingKind::DoubledWord) && order.wants(FindingKind::LinkEmpty));
        order.only = {FindingKind::DoubledWord, FindingKind::TitleMissing};
        QVERIFY(!order.wants(FindingKind::DoubledWord) && order.wants(FindingKind::TitleMissing) && !order.wants(FindingKind::LinkEmpty));
        order.only = QSet<FindingKind>();
        QVERIFY(!order.wants(FindingKind::TitleMissing));
    }

    void counts()
    {
        const CheckedArticle checked = check(u"-"_s, {}, "# T\n\n[a](#b) the the\n\n## A\n\n## A\n");
        QVERIFY(checked.isChecked && checked.error.isEmpty());
        QCOMPARE((QList<int>{checked.counts[0], checked.counts[1], checked.counts[2]}), (QList<int>{1, 1, 1}));
        QCOMPARE(checked.report.count('\n'), 3);
        QVERIFY(!QJsonDocument::fromJson(checked.report).isObject());
    }

    void json()
    {
        CheckOrder order;
        order.report = CheckOrder::Report::Json;
        order.only = {FindingKind::DoubledWord};
        const CheckedArticle checked = check(u"-"_s, order, "# T\n\n[a](#b) the the\n");
        const QJsonObject json = QJsonDocument::fromJson(checked.report).object();
        QCOMPARE(json["file"_L1], u"-"_s);
        QCOMPARE(json["findings"_L1].toArray().size(), 1);
        QCOMPARE(checked.counts[0] + checked.counts[1] + checked.counts[2], 1);
    }

    void notToBeRead()
    {
        const CheckedArticle checked = check(m_folder.filePath(u"missing.md"_s), {});
        QVERIFY(!checked.isChecked && !checked.error.isEmpty() && checked.report.isEmpty());
    }

    // It is reported as it stands, and why it was not mended.
    void notToBeMended()
    {
        CheckOrder order;
        order.fix = true;
        order.fixToo = {FindingKind::DoubledWord};
        const CheckedArticle checked = check(u"-"_s, order, "# T\n\nThe the.\n");
        QVERIFY(checked.isChecked);
        QVERIFY(!checked.error.isEmpty());
        QCOMPARE(checked.counts[1], 1);
    }

    // Only what is asked for is mended, and each fix may make room for another.
    void mends()
    {
        const QString path = written(m_folder.filePath(u"a.md"_s), "# T\n\nThe the the. And and.\n\n[a]()\n");
        CheckOrder order;
        order.fix = true;
        order.fixToo = {FindingKind::DoubledWord};
        order.off = {FindingKind::DoubledWord};
        check(path, order);
        QCOMPARE(contentOf(path), "# T\n\nThe the the. And and.\n\n[a]()\n");
        order.off = {};
        const CheckedArticle checked = check(path, order);
        QCOMPARE(contentOf(path), "# T\n\nThe. And.\n\n[a]()\n");
        QVERIFY2(!checked.report.contains("doubled-word") && checked.report.contains("link-empty"), checked.report.constData());
    }

    void whatIsRightIsNotWritten()
    {
        const QString path = written(m_folder.filePath(u"right.md"_s), "# T\n\nFine.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime then(QDate(2001, 2, 3), QTime(4, 5), QTimeZone::UTC);
        QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
        file.close();
        CheckOrder order;
        order.fix = true;
        QVERIFY(check(path, order).error.isEmpty());
        QCOMPARE(QFileInfo(path).lastModified(), then);
    }

    void warnsOfFilesAround()
    {
        const QString path = written(m_folder.filePath(u"around/a.md"_s), "# T\n\n[INTERNAL_LINK:x]\n");
        written(m_folder.filePath(u"around/links.csv"_s), "x,y\n\"open\n");
        const CheckedArticle checked = check(path, {});
        QCOMPARE(checked.warnings.size(), 1);
        QVERIFY2(checked.warnings.first().contains("links.csv: line 2: "_L1), qPrintable(checked.warnings.first()));
    }

private:
    static CheckedArticle check(const QString &name, const CheckOrder &order, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        return checkArticle(name, order, in, {});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCheckRun)
#include "tst_checkrun.moc"
