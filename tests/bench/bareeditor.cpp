// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least program that shows a text to edit; it links no WebEngine. Says "editor" when the text has been painted.

#include "tests/bench/barepane.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    Galley::BarePane pane;
    if (file.open(QIODevice::ReadOnly))
        pane.setPlainText(QString::fromUtf8(file.readAll()));
    pane.resize(1280, 800);
    QObject::connect(&pane, &Galley::BarePane::painted, &pane, [] {
        std::puts("editor");
        std::fflush(stdout);
    });
    pane.show();
    return QApplication::exec();
}
