// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/linkdrop.h"

#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinkDrop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static bool drop(TextPane &pane, const QUrl &url, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMimeData data;
        data.setUrls({url});
        const QPoint place = pane.cursorRect().center();
        QDragEnterEvent entering(place, Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(pane.viewport(), &entering);
        if (!entering.isAccepted())
            return false;
        QDropEvent event(place, Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(pane.viewport(), &event);
        return event.isAccepted();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : {u"other.md"_s, u"my table.csv"_s, u"pic-one.png"_s}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void drops_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("expected");
        const auto file = [this](const QString &name) { return QUrl::fromLocalFile(m_folder.filePath(name)); };
        QTest::newRow("address") << QUrl(u"https://x.y/a b"_s) << 0 << u"<https://x.y/a%20b>text"_s;
        QTest::newRow("article is for the window") << file(u"other.md"_s) << 0 << u"text"_s;
        QTest::newRow("article with a key") << file(u"other.md"_s) << int(Qt::ControlModifier) << u"[other](other.md)text"_s;
        QTest::newRow("file") << file(u"my table.csv"_s) << 0 << u"[my table](my%20table.csv)text"_s;
        QTest::newRow("picture") << file(u"pic-one.png"_s) << 0 << u"![pic one](pic-one.png)text"_s;
        QTest::newRow("folder is for the window") << QUrl::fromLocalFile(m_folder.path()) << int(Qt::ControlModifier) << u"text"_s;
        QTest::newRow("unknown scheme") << QUrl(u"foo:bar"_s) << 0 << u"text"_s;
    }
    void drops()
    {
        QFETCH(QUrl, url);
        QFETCH(int, modifiers);
        TextPane pane;
        LinkDrop drops(&pane, nullptr);
        const QSignalSpy opened(&drops, &LinkDrop::openRequested);
        drops.setArticlePath(m_folder.filePath(u"article.md"_s));
        pane.resize(600, 300);
        pane.show();
        pane.source()->load(SourceText(u"text"_s));
        pane.setSelection({0, 0});
        drop(pane, url, Qt::KeyboardModifiers(modifiers));
        QTEST(pane.source()->text().toString(), "expected");
        QCOMPARE(opened.count(), url.isLocalFile() && pane.source()->text().toString() == "text"_L1 ? 1 : 0);
        pane.undo();
        QCOMPARE(pane.source()->text().toString(), u"text"_s);
    }

    void untitledArticleSaysWhy()
    {
        TextPane pane;
        LinkDrop drops(&pane, nullptr);
        const QSignalSpy told(&drops, &LinkDrop::told);
        pane.resize(600, 300);
        pane.show();
        pane.source()->load(SourceText(u"text"_s));
        QVERIFY(!drop(pane, QUrl::fromLocalFile(m_folder.filePath(u"my table.csv"_s))));
        QCOMPARE(told.count(), 1);
        QCOMPARE(pane.source()->text().toString(), u"text"_s);
    }
};

QTEST_MAIN(TestLinkDrop)
#include "tst_linkdrop.moc"
