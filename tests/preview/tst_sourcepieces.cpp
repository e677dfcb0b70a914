// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/sourcepieces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class TestSourcePieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<BlockKind>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto list = [](const char *name, const QString &source, const QString &expected) {
            QTest::newRow(name) << BlockKind::List << source << expected;
        };
        list("tight", u"- a\n- b\n- c\n"_s, u"0-1 1-2 2-3"_s);
        list("ordered", u"1. a\n2) b\n10. c"_s, u"0-1 1-2 2-3"_s);
        list("loose", u"* a\n\n* b\n\n\n"_s, u"0-1 2-3"_s);
        list("wrapped", u"+ a\nb\n  c\n+ d\n"_s, u"0-3 3-4"_s);
        list("nested", u"- a\n  - b\n    1. c\n- d\n"_s, u"0-1 1-2 2-3 3-4"_s);
        list("two in a line", u"- 1. a\n- b"_s, u"0-0 0-1 1-2"_s);
        list("empty items", u"-\n- a\n-"_s, u"0-1 1-2 2-3"_s);
        list("code in it", u"- a\n\n  ```\n  - no item\n  ```\n- b"_s, u"0-5 5-6"_s);
        list("code behind the marker", u"- ```\n  - no item\n  ```\n- b"_s, u"0-3 3-4"_s);
        list("rule in it", u"- a\n\n  - - -\n- b"_s, u"0-3 3-4"_s);
        list("no items", u"-a\n+1\n1.b\n1234567890. c"_s, QString());
        list("nothing", QString(), QString());
        const auto quote = [](const char *name, const QString &source, const QString &expected) {
            QTest::newRow(name) << BlockKind::Quote << source << expected;
        };
        quote("one", u"> a\n> b\nlazy\n"_s, u"0-3"_s);
        quote("two", u"> a\n>\n> b\n"_s, u"0-1 2-3"_s);
        quote("alert", u"> [!NOTE]\n> a\n>\n> b"_s, u"1-2 3-4"_s);
        quote("code", u"> ```\n> a\n>\n> b\n> ```\n"_s, u"0-5"_s);
        quote("blank", u">\n>\n"_s, QString());
        QTest::newRow("another kind") << BlockKind::Paragraph << u"- a\n- b"_s << QString();
    }
    void pieces()
    {
        QFETCH(BlockKind, kind);
        QFETCH(QString, source);
        QStringList found;
        for (const LineRange &piece : sourcePieces(kind, source))
            found += QString::number(piece.first) + u'-' + QString::number(piece.end());
        QTEST(found.join(u' '), "expected");
    }
};

QTEST_APPLESS_MAIN(TestSourcePieces)
#include "tst_sourcepieces.moc"
