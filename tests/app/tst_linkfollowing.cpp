// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkfollowing.h"

#include "tests/app/snapshotof.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using Kind = LinkOrder::Kind;

class TestLinkFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("web") << u"https://example.org/a#b"_s << Kind::OpenAddress;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << Kind::OpenAddress;
        QTest::newRow("heading") << u"#one"_s << Kind::GoTo;
        QTest::newRow("heading as the page names it") << u"#user-content-one"_s << Kind::GoTo;
        QTest::newRow("no such heading") << u"#two"_s << Kind::Nothing;
        QTest::newRow("article") << u"other%20one.md#part"_s << Kind::OpenArticle;
        QTest::newRow("a program") << u"program.sh"_s << Kind::ShowFolder;
        QTest::newRow("missing") << u"none.md"_s << Kind::Nothing;
        QTest::newRow("script") << u"javascript:alert(1)"_s << Kind::Refuse;
        QTest::newRow("script in capitals") << u"JavaScript:alert(1)"_s << Kind::Refuse;
        QTest::newRow("data") << u"data:text/html,x"_s << Kind::Refuse;
        QTest::newRow("unknown scheme") << u"calculator:"_s << Kind::AskFirst;
        QTest::newRow("telephone") << u"tel:+123"_s << Kind::AskFirst;
        QTest::newRow("web without scheme") << u"//example.org/a"_s << Kind::OpenAddress;
        QTest::newRow("web without host") << u"https:///a"_s << Kind::Nothing;
        QTest::newRow("another computer's file") << u"file://server/share/x.md"_s << Kind::Refuse;
        QTest::newRow("a program by file") << u"file:///bin/sh"_s << Kind::ShowFolder;
        QTest::newRow("a folder") << u"."_s << Kind::ShowFolder;
        QTest::newRow("empty") << u""_s << Kind::Nothing;
    }
    void orders()
    {
        QFETCH(QString, target);
        QFETCH(Kind, kind);
        const QTemporaryDir folder;
        for (const QString &name : {u"other one.md"_s, u"program.sh"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto snapshot = snapshotOf(u"# One\n\ntext"_s);
        QCOMPARE(orderForLink(QUrl(target), *snapshot, folder.path()).kind, kind);
    }

    // A mail program might attach a file that the article names.
    void lettersAreLettersOnly()
    {
        const auto snapshot = snapshotOf(u"text"_s);
        const QUrl target(u"mailto:a@b.c?subject=Hi%20there&attach=/etc/passwd&Attachment=x&body=y"_s);
        QCOMPARE(orderForLink(target, *snapshot, {}).address, QUrl(u"mailto:a@b.c?subject=Hi%20there&body=y"_s));
        QCOMPARE(orderForLink(QUrl(u"mailto:a@b.c?attach=x"_s), *snapshot, {}).address, QUrl(u"mailto:a@b.c"_s));
    }
};

QTEST_GUILESS_MAIN(TestLinkFollowing)
#include "tst_linkfollowing.moc"
