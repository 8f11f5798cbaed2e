class Echo:
    def echoCounts(self, value):
        return value

    def echoNames(self, value):
        return value

    def echoTotals(self, value):
        return value

    def echoFlags(self, value):
        return value

    def echoGrades(self, value):
        return value

    def echoGroups(self, value):
        return value
