// Nothing: what it costs to start Node and end it.
