// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksrenaming.h"

#include "tests/app/snapshotof.h"

#include <QInputDialog>
#include <QPointer>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinksRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renames_data()
    {
        QTest::addColumn<LinkRename>("what");
        QTest::addColumn<QString>("link"); // the text that the link stands in
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("result"); // of the links and the heading
        QTest::newRow("target") << LinkRename::Target << u"[a](x.md) [b](x.md)"_s << u"x.md"_s << u"y.md"_s
                                << u"[a](y.md) [b](y.md)\n\n## The part\n"_s;
        QTest::newRow("heading") << LinkRename::Heading << u"[a](#the-part)"_s << u"The part"_s << u"A whole"_s
                                 << u"[a](#a-whole)\n\n## A whole\n"_s;
        QTest::newRow("the same again") << LinkRename::Heading << u"[a](#the-part)"_s << u"The part"_s << u"The part"_s << u"-"_s;
    }
    void renames()
    {
        QFETCH(LinkRename, what);
        QFETCH(QString, link);
        QFETCH(QString, wanted);
        const QString text = link + u"\n\n## The part\n"_s;
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        QWidget window;
        QString result = u"-"_s;
        QInputDialog *dialog = askForName(&window, snapshot, snapshot->links().first(), what, [&](const EditBatch &batch) {
            QCOMPARE(batch.base, snapshot->revision());
            QVERIFY(!batch.undoLabel.isEmpty());
            result = applyEdits(text, batch.edits);
        });
        QVERIFY(dialog->isVisible() && !dialog->windowTitle().isEmpty() && !dialog->labelText().isEmpty());
        QTEST(dialog->textValue(), "offered");
        dialog->setTextValue(wanted);
        dialog->accept();
        QTEST(result, "result");
    }

    // Turned away from, it changes nothing and goes by itself.
    void turnedAway()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"[a](x.md)\n");
        QWidget window;
        bool taken = false;
        const QPointer<QInputDialog> dialog
            = askForName(&window, snapshot, snapshot->links().first(), LinkRename::Target, [&](const EditBatch &) { taken = true; });
        dialog->setTextValue(u"y.md"_s);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(!taken);
    }
};

QTEST_MAIN(TestLinksRenaming)
#include "tst_linksrenaming.moc"
