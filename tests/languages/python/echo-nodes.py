class Echo:
    def echoTree(self, value):
        return value

    def echoLinked(self, value):
        return value

    def echoWideTree(self, value):
        return value

    def echoNames(self, value):
        return value

    def echoForest(self, value):
        return value

    def echoChains(self, value):
        return value
