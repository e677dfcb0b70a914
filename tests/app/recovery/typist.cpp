// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/recovery/typist.h"

#include "app/article.h"
#include "app/recovery/articlejournal.h"
#include "editor/textpane.h"
#include "editor/textsource.h"
#include "tests/app/recovery/faultydisk.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley {

QChar typedKey(int key)
{
    static const QString words = u"The galley set sail at dawn; żółw i jaźń waited on the quay. "_s;
    return key % 200 == 199 ? QChar(u'\n') : words.at(key % words.size());
}

QString typedText(int keys)
{
    QString text;
    for (int key = 0; key < keys; ++key)
        text += typedKey(key);
    return text;
}

int runTypist(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    TextPane pane;
    Article article(&pane);
    FaultyJournalDisk disk;
    disk.failing = arguments.value(5).toInt();
    disk.instead = [] { ::raise(SIGKILL); };
    Journals journals({.folder = arguments.value(2), .disk = &disk, .syncInterval = std::chrono::milliseconds(20)});
    const ArticleJournal journal(&journals, &article, pane.source());
    article.startUntitled();
    pane.show();

    QTimer keys;
    int typed = 0;
    const int most = arguments.value(4).toInt();
    QObject::connect(&keys, &QTimer::timeout, &application, [&] {
        if (typedKey(typed) == u'\n')
            QTest::keyClick(&pane, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, &pane, Qt::Key_unknown, QString(typedKey(typed)), Qt::NoModifier);
        ++typed;
        const QByteArray line = QByteArray::number(typed) + '\n';
        [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
        if (typed == most)
            QApplication::exit();
    });
    keys.start(arguments.value(3).toInt());
    return QApplication::exec();
}

} // namespace Galley
