// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GALLEY_PUBLIC_ARTICLES may name a folder of Markdown files; they are shown as they are, and left as they are.
#include "tests/system/windowstage.h"

#include <QDirIterator>

using namespace Galley;
using namespace Qt::StringLiterals;

// Articles that other people wrote for other programs, opened one after the other in real windows.
class TestPublicArticles : public QObject
{
    Q_OBJECT

private:
    // Spread over the whole folder, so that each of its authors is among them.
    static QStringList someArticles()
    {
        const int wanted = std::max(qEnvironmentVariableIntValue("GALLEY_PUBLIC_WINDOWS"), 40);
        QStringList all;
        const QString folder = qEnvironmentVariable("GALLEY_PUBLIC_ARTICLES");
        for (QDirIterator it(folder, {u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDirIterator::Subdirectories);
            !folder.isEmpty() && it.hasNext();)
            all += it.next();
        all.sort();
        QStringList some;
        const qsizetype step = std::max<qsizetype>(1, all.size() / wanted);
        for (qsizetype i = 0; i < all.size(); i += step)
            some += all[i];
        return some;
    }

    // Elements that no style sheet knows, and words that stand in no block.
    static QString unstyled(const WindowStage &stage)
    {
        return stage
            .ask(u"[...[...document.querySelectorAll('main *')].filter(e => e instanceof HTMLUnknownElement).map(e => e.localName),"
                 "...[...document.querySelectorAll('main, main > div')].flatMap(e => [...e.childNodes])"
                 ".filter(n => n.nodeType === Node.TEXT_NODE && n.data.trim()).map(n => n.data.slice(0, 40))].slice(0, 5).join(' | ')"_s)
            .toString();
    }

private Q_SLOTS:
    void open()
    {
        const QStringList paths = someArticles();
        if (paths.isEmpty())
            QSKIP("GALLEY_PUBLIC_ARTICLES names no folder with articles.");
        WindowStage stage;
        int shown = 0;
        for (const QString &path : paths) {
            const QByteArray before = WindowStage::read(path);
            QVERIFY2(stage.openFile(path), qPrintable(path));
            QCOMPARE(stage.session()->current()->isParsed(), true);
            QVERIFY2(unstyled(stage).isEmpty(), qPrintable(path + u": "_s + unstyled(stage)));
            QCOMPARE(WindowStage::read(path), before);
            stage.window->close();
            ++shown;
        }
        qInfo("%d public articles shown in windows, no block without a style", shown);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestPublicArticles>(argc, argv);
}
#include "tst_publicarticles.moc"
